/** Something asked for that won't be done, for a reason the one who asked can mend. The message says how. */
export class Refused extends Error {}
