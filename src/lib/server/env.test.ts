import { describe, expect, it } from 'vitest';
import { readEnv } from './env.ts';

const key = 'made-up-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0';
const template = 'f33517ff-2a88-4f6e-b855-c550268ce08a';

describe('settings of notices', () => {
	it.each([
		[
			{ NOTIFY_API_KEY: 'made-up', NOTIFY_TEMPLATE: template },
			/NOTIFY_API_KEY must be the whole key/
		],
		[{ NOTIFY_API_KEY: key }, /NOTIFY_TEMPLATE is not\. In GOV\.UK Notify make/],
		[{ NOTIFY_API_KEY: key, NOTIFY_TEMPLATE: 'mine' }, /NOTIFY_TEMPLATE must be the id/],
		[{ NOTIFY_URL: 'api.example.org' }, /NOTIFY_URL must be an address that begins with https/],
		[{ NOTIFY_URL: 'http://notify.example.org' }, /NOTIFY_URL must begin with https/],
		[{ NOTIFY_REPLY_TO: 'me' }, /NOTIFY_REPLY_TO must be the id/],
		[{ NOTICES_FROM: 'Portal' }, /NOTICES_FROM must be an e-mail address/],
		[{ SMTP_URL: 'mail.example.org' }, /SMTP_URL must be an address/]
	])('%o stops the start with what to do', (env, sentence) =>
		expect(() => readEnv(env)).toThrow(sentence)
	);

	it.each([
		[{}],
		[{ NOTIFY_API_KEY: key, NOTIFY_TEMPLATE: template }],
		[{ NOTIFY_API_KEY: '', SMTP_URL: 'smtps://mail.example.org' }]
	])('%o will do', (env) =>
		expect(readEnv(env).NOTIFY_URL).toBe('https://api.notifications.service.gov.uk')
	);
});
