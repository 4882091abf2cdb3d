import advocate from './advocate.json' with { type: 'json' };
import cameOfIt from './came-of-it.json' with { type: 'json' };
import child from './child.json' with { type: 'json' };
import family from './family.json' with { type: 'json' };
import familySignIn from './family-sign-in.json' with { type: 'json' };
import feedback from './feedback.json' with { type: 'json' };
import familyHome from './family-home.json' with { type: 'json' };
import familyMeeting from './family-meeting.json' with { type: 'json' };
import familySay from './family-say.json' with { type: 'json' };
import files from './files.json' with { type: 'json' };
import fit from './fit.json' with { type: 'json' };
import howITalk from './how-i-talk.json' with { type: 'json' };
import howItWas from './how-it-was.json' with { type: 'json' };
import instrumentsAnswering from './instruments/answering.json' with { type: 'json' };
import instrumentsConference1215 from './instruments/conference-12-15.json' with { type: 'json' };
import instrumentsConference16Plus from './instruments/conference-16-plus.json' with { type: 'json' };
import instrumentsConference47 from './instruments/conference-4-7.json' with { type: 'json' };
import instrumentsConference811 from './instruments/conference-8-11.json' with { type: 'json' };
import instrumentsDrawing from './instruments/drawing.json' with { type: 'json' };
import instrumentsFeedbackAfterConference from './instruments/feedback-after-conference.json' with { type: 'json' };
import instrumentsFeedbackAfterReview from './instruments/feedback-after-review.json' with { type: 'json' };
import instrumentsHowItWas1215 from './instruments/how-it-was-12-15.json' with { type: 'json' };
import instrumentsHowItWas16Plus from './instruments/how-it-was-16-plus.json' with { type: 'json' };
import instrumentsHowItWas47 from './instruments/how-it-was-4-7.json' with { type: 'json' };
import instrumentsHowItWas811 from './instruments/how-it-was-8-11.json' with { type: 'json' };
import instrumentsMyLife1215 from './instruments/my-life-12-15.json' with { type: 'json' };
import instrumentsMyLife16Plus from './instruments/my-life-16-plus.json' with { type: 'json' };
import instrumentsMyLife47 from './instruments/my-life-4-7.json' with { type: 'json' };
import instrumentsMyLife811 from './instruments/my-life-8-11.json' with { type: 'json' };
import instrumentsPlanMyReview1215 from './instruments/plan-my-review-12-15.json' with { type: 'json' };
import instrumentsPlanMyReview16Plus from './instruments/plan-my-review-16-plus.json' with { type: 'json' };
import instrumentsPlanMyReview47 from './instruments/plan-my-review-4-7.json' with { type: 'json' };
import instrumentsPlanMyReview811 from './instruments/plan-my-review-8-11.json' with { type: 'json' };
import instrumentsParentBeforeConference from './instruments/parent-before-conference.json' with { type: 'json' };
import instrumentsParentBeforeReview from './instruments/parent-before-review.json' with { type: 'json' };
import instrumentsCarerBeforeReview from './instruments/carer-before-review.json' with { type: 'json' };
import instrumentsViews1215 from './instruments/views-12-15.json' with { type: 'json' };
import instrumentsViews16Plus from './instruments/views-16-plus.json' with { type: 'json' };
import instrumentsViews47 from './instruments/views-4-7.json' with { type: 'json' };
import instrumentsViews811 from './instruments/views-8-11.json' with { type: 'json' };
import keep from './keep.json' with { type: 'json' };
import know1215 from './know/12-15.json' with { type: 'json' };
import know16Plus from './know/16-plus.json' with { type: 'json' };
import know47 from './know/4-7.json' with { type: 'json' };
import know811 from './know/8-11.json' with { type: 'json' };
import knowPage from './know/page.json' with { type: 'json' };
import knowParents from './know/parents.json' with { type: 'json' };
import language from './language.json' with { type: 'json' };
import myAdvocate from './my-advocate.json' with { type: 'json' };
import myLife from './my-life.json' with { type: 'json' };
import notices from './notices.json' with { type: 'json' };
import open from './open.json' with { type: 'json' };
import signIn from './sign-in.json' with { type: 'json' };
import site from './site.json' with { type: 'json' };
import twoChoice from './two-choice.json' with { type: 'json' };
import views from './views.json' with { type: 'json' };
import hardWords from './hard-words.json' with { type: 'json' };
import papers from './papers.json' with { type: 'json' };

/** Every Urdu text, by area; a test holds it to the English ones. */
export const ur = {
	advocate,
	'came-of-it': cameOfIt,
	child,
	family,
	'family-sign-in': familySignIn,
	feedback,
	'family-home': familyHome,
	'family-meeting': familyMeeting,
	'family-say': familySay,
	files,
	fit,
	'how-i-talk': howITalk,
	'how-it-was': howItWas,
	'instruments/answering': instrumentsAnswering,
	'instruments/conference-12-15': instrumentsConference1215,
	'instruments/conference-16-plus': instrumentsConference16Plus,
	'instruments/conference-4-7': instrumentsConference47,
	'instruments/conference-8-11': instrumentsConference811,
	'instruments/drawing': instrumentsDrawing,
	'instruments/feedback-after-conference': instrumentsFeedbackAfterConference,
	'instruments/feedback-after-review': instrumentsFeedbackAfterReview,
	'instruments/how-it-was-12-15': instrumentsHowItWas1215,
	'instruments/how-it-was-16-plus': instrumentsHowItWas16Plus,
	'instruments/how-it-was-4-7': instrumentsHowItWas47,
	'instruments/how-it-was-8-11': instrumentsHowItWas811,
	'instruments/my-life-12-15': instrumentsMyLife1215,
	'instruments/my-life-16-plus': instrumentsMyLife16Plus,
	'instruments/my-life-4-7': instrumentsMyLife47,
	'instruments/my-life-8-11': instrumentsMyLife811,
	'instruments/plan-my-review-12-15': instrumentsPlanMyReview1215,
	'instruments/plan-my-review-16-plus': instrumentsPlanMyReview16Plus,
	'instruments/plan-my-review-4-7': instrumentsPlanMyReview47,
	'instruments/plan-my-review-8-11': instrumentsPlanMyReview811,
	'instruments/parent-before-conference': instrumentsParentBeforeConference,
	'instruments/parent-before-review': instrumentsParentBeforeReview,
	'instruments/carer-before-review': instrumentsCarerBeforeReview,
	'instruments/views-12-15': instrumentsViews1215,
	'instruments/views-16-plus': instrumentsViews16Plus,
	'instruments/views-4-7': instrumentsViews47,
	'instruments/views-8-11': instrumentsViews811,
	keep,
	'know/12-15': know1215,
	'know/16-plus': know16Plus,
	'know/4-7': know47,
	'know/8-11': know811,
	know: knowPage,
	'know/parents': knowParents,
	language,
	'my-advocate': myAdvocate,
	'my-life': myLife,
	notices,
	open,
	'sign-in': signIn,
	site,
	'two-choice': twoChoice,
	views,
	'hard-words': hardWords,
	papers
} as const;
