import * as schema from '../../db/schema/index.ts';
import { writer } from './table.ts';

/** The tables an extract is written to. */
export const tables = {
	adult: writer(schema.adult, ({ id }) => id),
	allocation: writer(schema.allocation, ({ id }) => id),
	careEpisode: writer(schema.careEpisode, ({ id }) => id),
	child: writer(schema.child, ({ id }) => id),
	codeDifference: writer(schema.codeDifference, ({ meetingChildId }) => meetingChildId),
	meeting: writer(schema.meeting, ({ id }) => id),
	meetingChild: writer(schema.meetingChild, ({ id }) => id),
	meetingOutcome: writer(schema.meetingOutcome, ({ meetingId }) => meetingId),
	participation: writer(schema.participation, ({ meetingChildId }) => meetingChildId),
	protectionPlan: writer(schema.protectionPlan, ({ id }) => id),
	questionnaireResponse: writer(schema.questionnaireResponse, ({ id }) => id),
	relationship: writer(schema.relationship, ({ id }) => id),
	reportRelease: writer(schema.reportRelease, ({ id }) => id)
} as const;
