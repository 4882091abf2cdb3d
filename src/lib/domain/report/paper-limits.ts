/** The longest heading of a section, in UTF-16 units as a browser counts them. */
export const HEADING_LENGTH = 200;
/** The longest text of one section, with its marks: some eight pages. */
export const SECTION_LENGTH = 20_000;
/** The longest summary: one page is meant, and this is two. */
export const SUMMARY_LENGTH = 6_000;
/** How many sections one paper holds. */
export const MOST_SECTIONS = 80;
/** How many pieces one section has. */
export const MOST_BLOCKS = 400;
