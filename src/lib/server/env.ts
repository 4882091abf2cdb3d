import { z } from 'zod';
import { notifyKeyOf } from './notices/notify/key.ts';

const url = (what: string, protocols: readonly string[]) =>
	z
		.string()
		.refine(
			(value) => URL.canParse(value) && protocols.includes(new URL(value).protocol),
			`${what} must be an address that begins with ${protocols.map((p) => p + '//').join(' or ')}`
		);

const schema = z.object({
	PORT: z.coerce
		.number({ error: 'PORT must be a number, such as 4173' })
		.int()
		.min(0)
		.max(65535, 'PORT must be at most 65535')
		.default(4173),
	HOST: z.string().min(1).default('0.0.0.0'),
	ORIGIN: url('ORIGIN', ['http:', 'https:']).optional(),
	DATA_DIR: z.string().min(1).default('./data'),
	SAYSO_KEY: z
		.string()
		.refine(
			(value) => Buffer.from(value, 'base64').length === 32,
			'SAYSO_KEY must be 32 bytes in base64: make one with `openssl rand -base64 32`'
		)
		.optional(),
	BACKUP_KEY: z.string().min(16, 'BACKUP_KEY must be at least 16 characters').optional(),
	EMERGENCY_DUTY_NUMBER: z
		.string()
		.regex(
			/^[0-9 ()+]{3,20}$/,
			'EMERGENCY_DUTY_NUMBER must be a telephone number: digits and spaces'
		)
		.optional(),
	SMTP_URL: url('SMTP_URL', ['smtp:', 'smtps:']).optional(),
	/** Whom notices are from, by SMTP: an address the mail server lets us use. */
	NOTICES_FROM: z.email('NOTICES_FROM must be an e-mail address').optional(),
	OIDC_ISSUER: url('OIDC_ISSUER', ['http:', 'https:']).optional(),
	OIDC_CLIENT_ID: z.string().min(1).optional(),
	OIDC_CLIENT_SECRET: z.string().min(1).optional(),
	/** Ways of signing in there that are taken, in the provider's words, with spaces between: one will do. */
	OIDC_REQUIRE_ACR: z.string().trim().min(1).optional(),
	OIDC_REQUIRE_AMR: z.string().trim().min(1).optional(),
	/** GOV.UK Notify. Where it is set all notices go by it, and SMTP_URL is not used. */
	NOTIFY_API_KEY: z
		.string()
		.refine(
			(value) => notifyKeyOf(value) !== null,
			'NOTIFY_API_KEY must be the whole key that GOV.UK Notify showed: its name, the service id and the secret, with hyphens between'
		)
		.optional(),
	NOTIFY_TEMPLATE: z
		.guid('NOTIFY_TEMPLATE must be the id of an e-mail template in GOV.UK Notify')
		.optional(),
	NOTIFY_REPLY_TO: z
		.guid('NOTIFY_REPLY_TO must be the id of a reply-to address in GOV.UK Notify')
		.optional(),
	NOTIFY_URL: url('NOTIFY_URL', ['https:', 'http:'])
		.refine(
			(value) => !/^http:\/\/(?!localhost\b|127\.0\.0\.1\b)/i.test(value),
			'NOTIFY_URL must begin with https://, unless it leads to this machine: addresses of people are sent there'
		)
		.default('https://api.notifications.service.gov.uk')
});

export type Env = z.infer<typeof schema>;

/**
 * The environment, checked. An empty variable counts as not set.
 * @throws Error whose message names each wrong variable and says what to do.
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
	const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
	const result = schema.safeParse(given);
	if (!result.success) {
		const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
		throw new Error(`These environment variables need mending:\n${lines.join('\n')}`);
	}
	const { OIDC_ISSUER, OIDC_CLIENT_ID } = result.data;
	if (Boolean(OIDC_ISSUER) !== Boolean(OIDC_CLIENT_ID)) {
		throw new Error('Set OIDC_ISSUER and OIDC_CLIENT_ID together, or neither.');
	}
	if (result.data.NOTIFY_API_KEY && !result.data.NOTIFY_TEMPLATE) {
		throw new Error(
			'NOTIFY_API_KEY is set and NOTIFY_TEMPLATE is not. In GOV.UK Notify make an e-mail template with the subject ((subject)) and the message ((text)) and ((link)), and set NOTIFY_TEMPLATE to its id.'
		);
	}
	return result.data;
}
