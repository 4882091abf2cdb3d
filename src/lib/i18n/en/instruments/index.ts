import answering from './answering.json' with { type: 'json' };
import carerBeforeReview from './carer-before-review.json' with { type: 'json' };
import conference12To15 from './conference-12-15.json' with { type: 'json' };
import conference16Plus from './conference-16-plus.json' with { type: 'json' };
import conference4To7 from './conference-4-7.json' with { type: 'json' };
import conference8To11 from './conference-8-11.json' with { type: 'json' };
import drawing from './drawing.json' with { type: 'json' };
import feedbackAfterConference from './feedback-after-conference.json' with { type: 'json' };
import feedbackAfterReview from './feedback-after-review.json' with { type: 'json' };
import howItWas12To15 from './how-it-was-12-15.json' with { type: 'json' };
import howItWas16Plus from './how-it-was-16-plus.json' with { type: 'json' };
import howItWas4To7 from './how-it-was-4-7.json' with { type: 'json' };
import howItWas8To11 from './how-it-was-8-11.json' with { type: 'json' };
import myLife12To15 from './my-life-12-15.json' with { type: 'json' };
import myLife16Plus from './my-life-16-plus.json' with { type: 'json' };
import myLife4To7 from './my-life-4-7.json' with { type: 'json' };
import myLife8To11 from './my-life-8-11.json' with { type: 'json' };
import parentBeforeConference from './parent-before-conference.json' with { type: 'json' };
import parentBeforeReview from './parent-before-review.json' with { type: 'json' };
import planMyReview12To15 from './plan-my-review-12-15.json' with { type: 'json' };
import planMyReview16Plus from './plan-my-review-16-plus.json' with { type: 'json' };
import planMyReview4To7 from './plan-my-review-4-7.json' with { type: 'json' };
import planMyReview8To11 from './plan-my-review-8-11.json' with { type: 'json' };
import views12To15 from './views-12-15.json' with { type: 'json' };
import views16Plus from './views-16-plus.json' with { type: 'json' };
import views4To7 from './views-4-7.json' with { type: 'json' };
import views8To11 from './views-8-11.json' with { type: 'json' };

/** The words of the instruments and booklets, one namespace each, and of answering and drawing in all of them. */
export const instrumentTexts = {
	'instruments/answering': answering,
	'instruments/carer-before-review': carerBeforeReview,
	'instruments/conference-12-15': conference12To15,
	'instruments/conference-16-plus': conference16Plus,
	'instruments/conference-4-7': conference4To7,
	'instruments/conference-8-11': conference8To11,
	'instruments/drawing': drawing,
	'instruments/feedback-after-conference': feedbackAfterConference,
	'instruments/feedback-after-review': feedbackAfterReview,
	'instruments/how-it-was-12-15': howItWas12To15,
	'instruments/how-it-was-16-plus': howItWas16Plus,
	'instruments/how-it-was-4-7': howItWas4To7,
	'instruments/how-it-was-8-11': howItWas8To11,
	'instruments/my-life-12-15': myLife12To15,
	'instruments/my-life-16-plus': myLife16Plus,
	'instruments/my-life-4-7': myLife4To7,
	'instruments/my-life-8-11': myLife8To11,
	'instruments/parent-before-conference': parentBeforeConference,
	'instruments/parent-before-review': parentBeforeReview,
	'instruments/plan-my-review-12-15': planMyReview12To15,
	'instruments/plan-my-review-16-plus': planMyReview16Plus,
	'instruments/plan-my-review-4-7': planMyReview4To7,
	'instruments/plan-my-review-8-11': planMyReview8To11,
	'instruments/views-12-15': views12To15,
	'instruments/views-16-plus': views16Plus,
	'instruments/views-4-7': views4To7,
	'instruments/views-8-11': views8To11
} as const;
