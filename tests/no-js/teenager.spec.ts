import { test } from '#tests/e2e/stage.ts';
import { tellsOfTeenager } from '#tests/e2e/teenager.ts';

// The whole journey once more, by everybody in it, where no script runs.
test.describe.configure({ mode: 'serial' });
test.use({ town: 'no scripts', javaScriptEnabled: false });

tellsOfTeenager();
