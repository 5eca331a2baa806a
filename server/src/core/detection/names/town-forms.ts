/** Patterns of towns: how the names of villages and quarters end, and what stands some words before a town. */

/** Endings of the names of Dutch and Flemish villages. */
export const villageEnd =
  /(?:dorp|kerke?|wijk|velde?|broek|d?recht|wolde|woude|hoven|huizen|zwaag|gem|smilde|brug|plaat|beek|burg|dam|waard|werd|buren|laar|rode|stede|zijl|sluis|meer|monde?|lande|polder|heide|donk|horst|hout|vliet|poel|oord|stein|bergen|dijk|heem|ingen|schot|[sz]um|gum|jum|dum|wier|terp|waarde|hoek|haven|[fv]oort|rijk|loo|veen|hoorn|heuvel|halen|gaarden|geest|muiden|kapelle|sluizen|kerken|wold|zele|beke)$/i;
export const quarterEnd = /(?:buurt|wijk|kwartier|polder|stadsdeel)$/i;
/** Words for living or being somewhere, which may stand some words before the name of a town or village. */
export const dwellingBefore =
  /\b(?:woon(?:t|de|den|achtig)?|wonen(?:de)?|verhui\w+|geboren|geb\.|opgegroeid|groeide|afkomstig|gevestigd|verblijft|kom(?:t|en)?|logeert|ingeschreven)\b[^.;!?\n]{0,40}$/i;
/** Forms of "wonen", which may stand some words before the name of a quarter. */
export const livingBefore = /\bwo(?:on|nen)\w*[^.;!?\n]{0,30}$/i;
/** Words for where somebody is from, which no institution follows. */
export const grownUpBefore =
  /\b(?:groei\w*(?: \w+)? op|opgegroeid|geboren|geb\.|afkomstig|getogen|verhuis\w*)\b[^.;!?\n]{0,20}$/i;
/** Words for travelling, which may stand some words before "naar" and a village. */
export const motionBefore =
  /\b(?:fiets\w*|gefietst|boot|veerboot|veerpont|pont|tram|metro|taxi|lift\w*|gelift|rijdt?|reed|gereden|reis\w*|gereisd|verhui\w*|trein|bus|terug|liep|loopt|gelopen|wandel\w*|vlucht\w*|gevlucht|vertrok\w*|vertrek\w*|trok|trekt|ging|gaat|gegaan)\b[^.;!?\n]{0,30}$/i;
export const labelBefore = /(?:plaats|woonachtig te|thuis|standplaats|vestiging)\*{0,2}[:\t] ?\*{0,2}$/i;
export const postcodeBefore =
  /\d{4} ?-?[A-Za-z]{2},? {1,2}(?:(?:in|te) )?$|(?:(?:\d(?: ?[a-z]|[/-]\w{1,4})?|bus \w{1,4}), ?|\bte )(?:B-)?[1-9]\d{3} $/;
