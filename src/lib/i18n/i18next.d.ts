import 'i18next';
import type { Words } from './index.ts';

declare module 'i18next' {
	interface CustomTypeOptions {
		defaultNS: 'site';
		resources: Words;
		returnNull: false;
	}
}
