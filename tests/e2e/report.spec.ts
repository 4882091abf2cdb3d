import { test } from './later.ts';
import { tellsAfter } from './report-after.ts';
import { tellsBefore } from './report-before.ts';
import type { Story } from './report-story.ts';

// A report from the writing of it to what came of it, told in order, in a town of its own.
test.describe.configure({ mode: 'serial' });
test.use({ town: 'report' });

const story: Story = { startsAt: 0, report: '', before: new Map(), hers: [] };
tellsBefore(story);
tellsAfter(story);
