import { words } from '../list.ts';

/** People by age and kin. Singulars; irregular plurals behind a stroke, "twin/-" has none of its own. */
export const kin = words(`
  woman/women man/men child/children boy girl baby/babies infant newborn toddler tot kid youngster youth teenager teen preteen adolescent minor juvenile adult lad lass/lasses lady/ladies gentleman/gentlemen
  pensioner senior elder retiree septuagenarian octogenarian nonagenarian centenarian preschooler kindergartner kindergartener schoolchild/schoolchildren schoolgirl schoolboy schoolkid schoolmate classmate
  parent mother father mum mom mummy/mummies dad daddy/daddies brother sister sibling son daughter husband wife/wives spouse partner widow widower relative cousin uncle aunt auntie nephew niece
  grandmother grandfather grandparent grandma grandpa granny/grannies grandchild/grandchildren grandson granddaughter great-grandmother great-grandfather great-grandchild/great-grandchildren
  stepson stepdaughter stepfather stepmother stepbrother stepsister stepchild/stepchildren godson goddaughter godmother godfather foster-child/foster-children
  mother-in-law/mothers-in-law father-in-law/fathers-in-law brother-in-law/brothers-in-law sister-in-law/sisters-in-law son-in-law/sons-in-law daughter-in-law/daughters-in-law in-law
  couple twin triplet quadruplet bride groom bridegroom bridesmaid fiance fiancé fiancee fiancée girlfriend boyfriend newlywed honeymooner orphan dependant dependent breadwinner homemaker housewife/housewives househusband
  housemate flatmate roommate friend neighbour neighbor namesake guardian godparent caregiver carer childminder babysitter nanny/nannies
`);
