import type { Role } from './roles.ts';

/** Where somebody starts after signing in. */
export function homeOf(roles: readonly Role[]): '/family' | '/advocate' | '/staff' {
	if (roles.some((role) => role !== 'parent' && role !== 'carer' && role !== 'advocate')) {
		return '/staff';
	}
	return roles.includes('advocate') ? '/advocate' : '/family';
}
