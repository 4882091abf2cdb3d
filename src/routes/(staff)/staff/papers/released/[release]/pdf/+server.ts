import { filePage } from '#lib/server/reading/pages.ts';
import type { RequestHandler } from './$types';

/** The PDF that was released with a paper, to whom it was released. */
export const GET: RequestHandler = (event) => filePage(event, 'staff');
