import { Secret, TOTP } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { TEST_NOW } from '#tests/support/service.ts';
import { authenticatorLink, newAuthenticator, stepOfCode } from './authenticator.ts';

const secret = newAuthenticator();
const codeAt = (timestamp: number) =>
	new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp });
const step = Math.floor(TEST_NOW / 30_000);

describe('a code of an authenticator', () => {
	it.each([
		['of this half minute', codeAt(TEST_NOW), null, step],
		['typed in two halves', codeAt(TEST_NOW).replace(/^.../, '$& '), null, step],
		['of the one before', codeAt(TEST_NOW - 30_000), null, step - 1],
		['of the one after', codeAt(TEST_NOW + 30_000), null, step + 1],
		['two before', codeAt(TEST_NOW - 60_000), null, null],
		['two after', codeAt(TEST_NOW + 60_000), null, null],
		['used already', codeAt(TEST_NOW), step, null],
		['older than one used', codeAt(TEST_NOW - 30_000), step, null],
		['newer than one used', codeAt(TEST_NOW), step - 1, step],
		['of letters', 'abcdef', null, null],
		['too short', codeAt(TEST_NOW).slice(1), null, null],
		['empty', '', null, null]
	])('%s', (_, code, lastStep, expected) => {
		expect(stepOfCode(secret, code, TEST_NOW, lastStep)).toBe(expected);
	});

	it('is set up by a link that names nobody', () => {
		expect(authenticatorLink(secret)).toMatch(
			/^otpauth:\/\/totp\/SaySo:Sign%20in\?issuer=SaySo&secret=[A-Z2-7]{32}&/
		);
	});
});
