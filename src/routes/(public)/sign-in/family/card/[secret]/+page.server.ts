import type { PageServerLoad } from './$types';

/** A scanned card: nothing is looked up until its form is sent. */
export const load: PageServerLoad = ({ params }) => ({ secret: params.secret.slice(0, 64) });
