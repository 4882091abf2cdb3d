import { error, redirect } from '@sveltejs/kit';

/** Not allowed and not there are the same to the one who asks: 404, same body (SAFETY R12). */
export function notThere(): never {
	error(404, 'Not there');
}

/** Allowed, but only after proving who you are once more; that page leads back. */
export function signInAgain(): never {
	redirect(303, '/sign-in/again');
}
