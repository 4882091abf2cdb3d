import { chromiumQuiet } from '../../src/cli/set-up/chromium-quiet.js';
import { expect, test } from './stage.ts';

// A browser with a microphone that hears a tone, and somebody who lets it.
const microphone = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
const chromium = process.env.CHROMIUM;
test.use({
	town: 'a voice',
	launchOptions: {
		args: [...chromiumQuiet, ...microphone],
		...(chromium ? { executablePath: chromium } : {})
	}
});

test('a voice is recorded, listened to, sent, and played by the IRO; it goes nowhere else', async ({
	as,
	world,
	portal
}) => {
	const elsewhere: string[] = [];
	const { forms, meeting, part } = world.of('Rafi');
	const { id } = forms.find(({ purpose }) => purpose === 'looked-after-review')!;
	const child = await as('child-12-15', { permissions: ['microphone'] });
	child.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(portal.origin) && !url.startsWith('blob:')) elsewhere.push(url);
	});
	await child.goto(`/me/views/${id}/now/voice/going-well`);
	await child.getByRole('button', { name: 'Start', exact: true }).click();
	await child.waitForTimeout(1500);
	await child.getByRole('button', { name: 'Stop', exact: true }).click();
	// Heard before it is added: still on this device alone.
	const heard = child.locator('main audio:visible');
	await expect(heard).toHaveAttribute('src', /^blob:/);
	await child.locator('form[enctype] .button-big').click();
	await child.waitForURL(/\/now#files-going-well$/);
	const own = (await child.locator('main audio').first().getAttribute('src'))!;

	const iro = await as('iro');
	const about = `/staff/meetings/${meeting}/${part}`;
	// Nobody’s before it is sent.
	const file = `${about}/file/${own.split('/').at(-1)}`;
	expect((await iro.request.get(file)).status()).toBe(404);
	await child.goto(`/me/views/${id}/check`);
	await child.locator('input[name="helped"][value="alone"]').check({ force: true });
	await child.getByRole('button', { name: 'Send it' }).click();
	await child.waitForURL(/\/sent$/);

	await iro.goto(about);
	const played = iro.locator(`main audio[src="${file}"]`);
	const seconds = await played.evaluate(
		(audio: HTMLAudioElement) =>
			new Promise<number>((told) => {
				audio.addEventListener('loadedmetadata', () => told(audio.duration));
				audio.addEventListener('error', () => told(0));
				audio.preload = 'metadata';
				audio.load();
			})
	);
	expect(seconds).toBeGreaterThan(0.5);
	expect((await child.request.get(own)).headers()['cache-control']).toBe('no-store');
	expect(elsewhere).toEqual([]);
});
