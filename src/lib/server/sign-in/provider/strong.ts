import type { Env } from '../../env.ts';

/** What a provider says of how somebody signed in (OpenID Connect Core, 2). */
interface Said {
	readonly acr?: unknown;
	readonly amr?: unknown;
}

/**
 * Whether somebody signed in as the council requires: `acr` is one of `OIDC_REQUIRE_ACR`, and one of
 * `amr` is in `OIDC_REQUIRE_AMR`. What is not set is not asked; what is not said does not count.
 */
export function isStrong(
	{ OIDC_REQUIRE_ACR, OIDC_REQUIRE_AMR }: Pick<Env, 'OIDC_REQUIRE_ACR' | 'OIDC_REQUIRE_AMR'>,
	{ acr, amr }: Said
): boolean {
	const methods: readonly unknown[] = Array.isArray(amr) ? amr : [];
	return isOneOf(OIDC_REQUIRE_ACR, [acr]) && isOneOf(OIDC_REQUIRE_AMR, methods);
}

function isOneOf(required: string | undefined, said: readonly unknown[]): boolean {
	const taken: readonly unknown[] | undefined = required?.split(/\s+/);
	return taken === undefined || said.some((one) => taken.includes(one));
}
