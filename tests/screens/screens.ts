import type { Screen } from './screen.ts';
import { familyBeforeScreens } from './screens-family.ts';
import { feedbackScreens } from './screens-feedback.ts';
import { familySignInScreens } from './screens-family-sign-in.ts';
import { advocateScreens } from './screens-advocate.ts';
import { bookletScreens } from './screens-booklet.ts';
import { childScreens } from './screens-child.ts';
import { fileScreens } from './screens-files.ts';
import { paperScreens } from './screens-papers.ts';
import { openScreens } from './screens-open.ts';
import { readingScreens } from './screens-reading.ts';
import { releaseScreens } from './screens-release.ts';
import { familyScreens, staffScreens } from './screens-staff.ts';

/** Every page that is swept and pictured, in the order of the contact sheet. */
export const screens: readonly Screen[] = [
	...openScreens,
	...childScreens,
	...bookletScreens,
	...fileScreens,
	...advocateScreens,
	...familyScreens,
	...familyBeforeScreens,
	...readingScreens,
	...feedbackScreens,
	...familySignInScreens,
	...staffScreens,
	...releaseScreens,
	...paperScreens
];
