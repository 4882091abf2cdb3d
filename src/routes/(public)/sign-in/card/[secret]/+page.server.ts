import type { PageServerLoad } from './$types';

/**
 * A scanned card. Nothing is looked up and nothing changes: whoever opens a link first, a scanner of
 * links or somebody who found it in a history, learns nothing. The form does the rest.
 */
export const load: PageServerLoad = ({ params }) => ({ secret: params.secret.slice(0, 64) });
