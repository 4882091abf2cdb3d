import { inArray } from 'drizzle-orm';
import type { ClosedAnswer } from '#lib/domain/feedback/questions.ts';
import type { Period } from '#lib/domain/statistics/period.ts';
import {
	compareTellings,
	tellingOfAnswer,
	type Telling,
	type Tellings
} from '#lib/domain/statistics/three-tellings.ts';
import type { TellingsOfPeriod } from '#lib/domain/statistics/tellings-of-period.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '#lib/server/access/permit.ts';
import { statement } from '#lib/server/db/statement.ts';
import { questionnaireResponse } from '#lib/server/db/schema/index.ts';
import { shownSaid } from '#lib/server/feedback/shown.ts';
import { askedIn } from '#lib/server/feedback/people.ts';
import type { Service } from '#lib/server/service.ts';
import { countAnswers, importedAnswers, type ImportedAnswer } from './imported.ts';
import { tellingsOf, type TellingRow, type ToldMeeting } from './row.ts';
import { tellingRows, type MeetingTellings } from './rows.ts';

/** So many meetings in one statement. */
const AT_A_TIME = 500;

const held = statement(({ $client }) =>
	$client.prepare<[Period], ToldMeeting>(
		`SELECT m.id, m.kind, m.starts_at AS startsAt FROM meeting m
		CROSS JOIN meeting_outcome o ON o.meeting_id = m.id AND o.outcome = 'held'
		WHERE m.on_day BETWEEN @from AND @to AND m.kind IN ('initial-conference', 'review-conference')
			AND m.starts_at IS NOT NULL`
	)
);

/**
 * The three tellings over the conferences held in a period: figures alone, of the whole service. Answers
 * without a name, by the month they came in, and those of extracts are counted beside, for nobody knows
 * whose report they are about; of extracts they are compared where the report log says the same of
 * everybody at that conference.
 * @throws 404 unless the policy lets this actor see figures.
 */
export function periodTellings(service: Service, actor: Actor, period: Period): TellingsOfPeriod {
	permit(service, actor, 'figures.see');
	const { db } = service;
	const meetings = held({ db }).all({ from: period.from, to: period.to });
	const asked = askedIn(db, period).filter(({ kind }) => kind !== 'looked-after-review');
	const people = Map.groupBy(asked, ({ meetingId }) => meetingId);
	const told: MeetingTellings[] = [];
	const brought: Compared[] = [];
	for (let at = 0; at < meetings.length; at += AT_A_TIME) {
		const some = meetings.slice(at, at + AT_A_TIME);
		const theirs = some.flatMap(({ id }) => people.get(id) ?? []);
		const here = tellingRows(service, db, some, theirs);
		told.push(here);
		brought.push(...comparedImports(service, some, here.rows));
	}
	const said = shownSaid(service, actor, period).filter(
		({ kind }) => kind !== 'looked-after-review'
	);
	const nameless = said.filter(({ named }) => !named);
	const unknown = [
		...brought.map(({ answer }) => answer),
		...told.flatMap(({ unmatched }) => unmatched),
		...nameless.map(({ answers }) => (answers['report_in_time'] ?? null) as ClosedAnswer | null)
	];
	const others = unknown.map(tellingOfAnswer);
	const imported = brought.map(({ tellings }) => tellings);
	const lines = told.flatMap((one) => one.rows);
	const named = lines.flatMap(({ answer }) => answer ?? []);
	const rows = lines.map(tellingsOf);
	const { log, parent, chair } = compareTellings(rows);
	const { agreement } = compareTellings([...rows, ...imported]);
	const count = (telling: Telling) => others.filter((one) => one === telling).length;
	return {
		conferences: meetings.length,
		reports: rows.length,
		log,
		parent,
		chair,
		others: { yes: count('yes'), no: count('no'), untold: count(null) },
		ticked: countAnswers([...unknown, ...named]),
		nameless: nameless.length,
		asked: asked.length,
		named: said.length - nameless.length,
		agreement: { agree: agreement.agree, disagree: agreement.disagree }
	};
}

/** One answer of an extract, and what the others tell of that conference. */
type Compared = Pick<ImportedAnswer, 'answer'> & { readonly tellings: Tellings };

function comparedImports(
	service: Service,
	meetings: readonly ToldMeeting[],
	rows: readonly TellingRow[]
): Compared[] {
	const ids = meetings.map(({ id }) => id);
	const answers = importedAnswers(service.db, inArray(questionnaireResponse.meetingId, ids));
	if (answers.length === 0) return [];
	const ofMeeting = Map.groupBy(rows, ({ meetingId }) => meetingId);
	return answers.map(({ meetingId, answer }) => {
		const own = (ofMeeting.get(meetingId) ?? []).map(tellingsOf);
		const tellings = {
			log: unanimous(own.map(({ log }) => log)),
			parent: tellingOfAnswer(answer),
			chair: unanimous(own.map(({ chair }) => chair))
		};
		return { answer, tellings };
	});
}

/** What all of them tell; null where one tells something else, or nothing. */
function unanimous(tellings: readonly Telling[]): Telling {
	const [first = null] = tellings;
	return tellings.every((one) => one === first) ? first : null;
}
