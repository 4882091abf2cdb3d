import advocate from './advocate.json' with { type: 'json' };
import cameOfIt from './came-of-it.json' with { type: 'json' };
import child from './child.json' with { type: 'json' };
import family from './family.json' with { type: 'json' };
import familyHome from './family-home.json' with { type: 'json' };
import familyMeeting from './family-meeting.json' with { type: 'json' };
import familySay from './family-say.json' with { type: 'json' };
import myAdvocate from './my-advocate.json' with { type: 'json' };
import myLife from './my-life.json' with { type: 'json' };
import familySignIn from './family-sign-in.json' with { type: 'json' };
import feedback from './feedback.json' with { type: 'json' };
import files from './files.json' with { type: 'json' };
import fit from './fit.json' with { type: 'json' };
import keep from './keep.json' with { type: 'json' };
import language from './language.json' with { type: 'json' };
import howItWas from './how-it-was.json' with { type: 'json' };
import howITalk from './how-i-talk.json' with { type: 'json' };
import know from './know/page.json' with { type: 'json' };
import notices from './notices.json' with { type: 'json' };
import open from './open.json' with { type: 'json' };
import settings from './settings.json' with { type: 'json' };
import signIn from './sign-in.json' with { type: 'json' };
import site from './site.json' with { type: 'json' };
import staffFamily from './staff-family.json' with { type: 'json' };
import staffLanguages from './staff-languages.json' with { type: 'json' };
import staffFiling from './staff-filing.json' with { type: 'json' };
import staff from './staff.json' with { type: 'json' };
import staffFeedback from './staff-feedback.json' with { type: 'json' };
import staffNotices from './staff-notices.json' with { type: 'json' };
import staffRelease from './staff-release.json' with { type: 'json' };
import staffAdvocate from './staff-advocate.json' with { type: 'json' };
import staffAfter from './staff-after.json' with { type: 'json' };
import staffPapers from './staff-papers.json' with { type: 'json' };
import staffCommunication from './staff-communication.json' with { type: 'json' };
import staffRelationships from './staff-relationships.json' with { type: 'json' };
import staffFamilySignIn from './staff-family-sign-in.json' with { type: 'json' };
import statistics from './statistics.json' with { type: 'json' };
import twoChoice from './two-choice.json' with { type: 'json' };
import views from './views.json' with { type: 'json' };
import hardWords from './hard-words.json' with { type: 'json' };
import papers from './papers.json' with { type: 'json' };
import staffNotesOnPapers from './staff-notes.json' with { type: 'json' };

/** Every English text, by area. The other languages are checked against these. */
export const en = {
	advocate,
	'came-of-it': cameOfIt,
	child,
	family,
	'family-home': familyHome,
	'family-meeting': familyMeeting,
	'family-say': familySay,
	'family-sign-in': familySignIn,
	feedback,
	files,
	fit,
	keep,
	'how-i-talk': howITalk,
	'how-it-was': howItWas,
	know,
	language,
	'my-advocate': myAdvocate,
	'my-life': myLife,
	notices,
	open,
	'sign-in': signIn,
	settings,
	site,
	staff,
	'staff-advocate': staffAdvocate,
	'staff-after': staffAfter,
	'staff-release': staffRelease,
	'staff-family': staffFamily,
	'staff-filing': staffFiling,
	'staff-languages': staffLanguages,
	'staff-feedback': staffFeedback,
	'staff-notices': staffNotices,
	'staff-papers': staffPapers,
	'staff-communication': staffCommunication,
	'staff-family-sign-in': staffFamilySignIn,
	'staff-relationships': staffRelationships,
	statistics,
	'two-choice': twoChoice,
	views,
	'hard-words': hardWords,
	papers,
	'staff-notes': staffNotesOnPapers
} as const;
