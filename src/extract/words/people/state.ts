import { words } from '../list.ts';

/** Civil officials and politicians. */
export const officials = words(`
  official politician aide mayor mayoress/mayoresses vice-mayor councillor councilor councilman/councilmen councilwoman/councilwomen alderman/aldermen minister governor lieutenant-governor lawmaker senator congressman/congressmen congresswoman/congresswomen congressperson/congresspeople assemblyman/assemblymen assemblywoman/assemblywomen mp mps mna mla legislator parliamentarian commissioner deputy-commissioner bureaucrat technocrat magistrate administrator diplomat ambassador envoy consul judge prosecutor president premier chancellor
  candidate secretary undersecretary attaché prefect sub-prefect subprefect civil-servant public-servant headman/headmen sarpanch patwari tehsildar kagawad chieftain governor-general registrar ombudsman/ombudsmen coroner emir statesman/statesmen chairperson chairman/chairmen chairwoman/chairwomen spokesman/spokesmen spokeswoman/spokeswomen spokesperson/spokespeople party-leader chief
`);

/** People in custody. */
export const prisoners = words(`
  prisoner inmate detainee convict fugitive escapee absconder internee jailbird undertrial under-trial remandee remand-prisoner lifer parolee jailbreaker cellmate pow prisoner-of-war/prisoners-of-war death-row-inmate re-offender
`);

/** People not told apart: any word that leaves open who they were. */
export const people = words(`
  person/persons people/people human/humans folk/folks individual victim body/bodies corpse cadaver casualty/casualties fatality/fatalities soul survivor evacuee suspect smuggler informant informer
  dead/dead deceased/deceased wounded/wounded injured/injured life/lives missing/missing dead-body/dead-bodies
  collaborator accused/accused arrestee offender criminal robber thief/thieves burglar mugger pickpocket poacher drug-dealer drug-trafficker trafficker looter rioter vandal arsonist perpetrator culprit ringleader mastermind accomplice defendant facilitator fraudster scammer conman/conmen miscreant hooligan troublemaker ruffian murderer killer rapist stalker counterfeiter swindler spy/spies carjacker drunkard addict
  human-being element newcomer
`);
