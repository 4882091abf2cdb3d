/** What to tell the user of an error. */
export function messageOf(error: unknown): string {
	if (isHttpError(error)) return error.status === 404 ? 'That is not allowed.' : error.body.message;
	if (!(error instanceof Error)) return String(error);
	if (isBusy(error)) {
		return 'The database is in use by something that takes long. Nothing was changed; try again.';
	}
	return error.message;
}

function isBusy(error: Error): boolean {
	return 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}

function isHttpError(error: unknown): error is { status: number; body: { message: string } } {
	return typeof error === 'object' && error !== null && 'status' in error && 'body' in error;
}
