import type { Actor } from '#lib/policy/actor.ts';
import { decisionOn, isLeftOutByDefault } from '#lib/domain/report/section-decision.ts';
import { record } from '../audit/audit.ts';
import { newId } from '../db/id.ts';
import { paperSectionDecision } from '../db/schema/index.ts';
import { notThere } from '../access/refusal.ts';
import { caseDocumentOf } from '../papers/document.ts';
import type { Service } from '../service.ts';
import { decisionsOf } from './decisions.ts';
import { isOut } from './steps.ts';
import { subjectFor, type ReleaseIds } from './subject.ts';

/** Whether a section goes to this recipient, by its id. */
export type Choices = ReadonlyMap<string, boolean>;

/**
 * Records what was decided about sections for one recipient: only what is decided for the first time,
 * or otherwise than it stood. Whatever was prepared lapses where it changes what they would get.
 * @returns `out` while a release stands, which is revoked first, else null.
 * @throws 404 unless the actor may prepare it and every section is of this paper.
 */
export function decideSections(
	service: Service,
	actor: Actor,
	ids: ReleaseIds,
	choices: Choices
): 'out' | null {
	return service.db.transaction(
		(tx) => {
			const { by, child, paper } = subjectFor(service, actor, 'paper.prepare', ids, tx);
			if (isOut(tx, ids)) return 'out';
			const document = caseDocumentOf(service, tx, paper.id) ?? notThere();
			const before = decisionsOf(tx, ids);
			const now = service.now();
			for (const [sectionId, isAllowed] of choices) {
				const section = document.sections.find(({ id }) => id === sectionId) ?? notThere();
				const last = decisionOn(document, section, ids.recipient, before);
				const stands = last?.isAllowed ?? (isLeftOutByDefault(section) ? null : true);
				if (stands === isAllowed) continue;
				// Of two decisions of one moment the one that withholds would stand.
				const decidedAt = Math.max(now, (last?.decidedAt ?? 0) + 1);
				tx.insert(paperSectionDecision)
					.values({
						id: newId(),
						paperId: paper.id,
						sectionId,
						recipientId: ids.recipient,
						isAllowed,
						decidedBy: by.id,
						decidedAt
					})
					.run();
				record(tx, actor, decidedAt, {
					action: 'paper.prepare',
					subject: paper.id,
					childId: child.id,
					detail: { recipient: ids.recipient, section: sectionId, allowed: isAllowed }
				});
			}
			return null;
		},
		{ behavior: 'immediate' }
	);
}
