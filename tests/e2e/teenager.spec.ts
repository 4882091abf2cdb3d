import { test } from './stage.ts';
import { tellsOfTeenager } from './teenager.ts';

test.describe.configure({ mode: 'serial' });
test.use({ town: 'teenager' });

tellsOfTeenager();
