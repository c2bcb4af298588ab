/** Words for groups of the people who come, by nationality, country, age and sex, as sources of patterns. */

/** "Albanians", "Kurdish". */
export const NATIONALITY =
  '(?:south )?(?:albanians?|afghans?|iranians?|eritreans?|syrians?|sudanese|vietnamese|iraqis?|kurds|kurdish|turks|turkish|somalis?|ethiopians?|pakistanis?|indians?|kuwaitis?|georgians?|chinese|bangladeshis?|egyptians?|yemenis?|nigerians?|palestinians?|libyans?|moroccans?|algerians?|sri lankans?)';

/** Countries that such people come from. */
export const COUNTRY =
  '(?:south )?(?:albania|afghanistan|iran|eritrea|syria|sudan|vietnam|iraq|turkey|somalia|ethiopia|pakistan|india|kuwait|georgia|china|bangladesh|egypt|yemen|nigeria|palestine|libya|morocco|algeria|sri lanka)';

/** "Unaccompanied children", "women", "under-18s". */
export const AGE_OR_SEX =
  '(?:(?:adult|single|young|lone|unaccompanied|teenage|grown) )*(?:men|women|males?|females?|children|minors|boys|girls|teenagers|under-?18s|aged (?:under|over|between|from|\\d+)|(?:under|over|below|above|between) (?:the age|\\d\\d\\b))';
