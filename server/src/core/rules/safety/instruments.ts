/** What people are beaten or burnt with. */
export const instrument =
  '(?:(?:honden|broek|leren )?riem|hondenlijn|zweep|mattenklopper|tuinslang|snoer|oplaadsnoer|kabel|touw|kleerhanger|strijkijzer|krultang|hark|schep|schop|bezem|bezemsteel|stok|stokje|lat|liniaal|knuppel|honkbalknuppel|hamer|pan|koekenpan|steelpan|pollepel|soeplepel|spatel|deegroller|slipper|pantoffel|klomp|schoen|hak|laars|gesp|asbak|fles|bierfles|vuist|vuisten|mes|keukenmes|schaar|naald|vork|schroevendraaier|aansteker|sigaret|peuk|kaars|wapen|pistool|ketting|plank|knie|elleboog|kruk)';

/** The last word of a phrase for such a thing. */
export const instrumentHead = new RegExp(
  `^(?:[a-zà-ÿ]*(?:${instrument.slice(3, -1).replace('(?:honden|broek|leren )?', '')}|borstel|stick|racket))$`,
);
