import { words } from '../list.ts';

/** Things that cannot be touched: papers, bodies of people, matters, words. */
export const matters: Readonly<Record<string, readonly string[]>> = {
  'a thing': words(`
    team battalion group party/parties side platoon squad squadron division company/companies command contingent detachment troupe band association union federation league confederation alliance coalition faction bloc sect denomination syndicate ring
    organisation organization ministry/ministries institution authority/authorities agency/agencies bureau bureaus committee commission board service government parliament assembly/assemblies cabinet tribunal embassy/embassies consulate corporation firm business/businesses enterprise startup start-up airline carrier manufacturer supplier subsidiary/subsidiaries charity/charities foundation ngo trust fund cooperative
    channel outlet website page account tweet message email e-mail letter fax memo statement communique communiqué bulletin report update advisory/advisories story/stories editorial interview question answer comment quote word paragraph chapter verse language dialect
    document file dossier form certificate licence license permit passport visa/visas id-card identity-card ticket receipt invoice bill cheque voucher coupon contract agreement treaty/treaties accord deal memorandum law statute clause amendment decree resolution regulation rule policy/policies warrant summons/summonses subpoena indictment affidavit petition signature name list register record entry/entries photo photograph picture image video clip recording tape audio map chart graph sample specimen swab test-kit result
    reason measure step option kind type sort level grade category/categories class/classes course subject lesson programme program project scheme plan proposal recommendation suggestion demand condition requirement principle issue problem challenge concern topic theme idea theory/theories hypothesis/hypotheses scenario factor cause impact mistake error flaw fault gap shortage shortfall difference change reform adjustment sanction restriction ban curfew
    job vacancy/vacancies position opportunity/opportunities chance risk danger hazard right freedom duty/duties task assignment obligation responsibility/responsibilities
    figure number digit statistic datum/data count total sum average score ratio rate index/indices time turn
    way crossing entrance exit mandate
    view like download star rating
    prize award honour honor grant loan scholarship donation contribution payment instalment installment tax/taxes fee tariff fine
    virus/viruses strain variant bacterium/bacteria disease illness/illnesses symptom syndrome antibody/antibodies gene mutation fever cough
    good goods/goods commodity/commodities product brand
    prayer hymn song tune poem play speech address/addresses lecture toast slogan chant
    hole crack stain mark trace clue fingerprint footprint
    sense feeling hope fear doubt dream wish/wishes
    cloud planet moon asteroid comet
    thing target copy/copies block brigade matter stuff/stuff object detail aspect feature characteristic example
`),
  'a household': words(`family household`),
  'a population': words(`population electorate`),
};
