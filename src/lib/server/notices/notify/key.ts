const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const shape = new RegExp(`^.+-(${UUID})-(${UUID})$`, 'i');

/** The two parts of a GOV.UK Notify API key that matter; its name doesn't. */
export interface NotifyKey {
	readonly service: string;
	readonly secret: string;
}

/** Reads `<name>-<service id>-<secret>`; null where it isn't that. */
export function notifyKeyOf(text: string): NotifyKey | null {
	const [, service, secret] = shape.exec(text) ?? [];
	return service && secret ? { service, secret } : null;
}
