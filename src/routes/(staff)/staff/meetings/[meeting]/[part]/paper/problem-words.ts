import { anyKey } from '#lib/i18n/any-key.ts';
import type { Translate } from '#lib/i18n/index.ts';
import { issueKeys, type IssueKey } from '#lib/instruments/engine/issue.ts';
import type { PaperProblem } from './paper-view.ts';

/** What is wrong, in words for whoever keys the paper in. */
export function problemWords(t: Translate, problem: PaperProblem): string {
	return isIssue(problem)
		? anyKey(t)(`staff:paper.issue.${problem}`)
		: t(`staff:paper.problem.${problem}`);
}

function isIssue(problem: PaperProblem): problem is IssueKey {
	return issueKeys.some((key) => key === problem);
}
