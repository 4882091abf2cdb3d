import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pagesToConfirm } from '#lib/domain/report/attachment.ts';
import { audit } from '#lib/server/db/schema/index.ts';
import { removeSealed, writeSealed } from '#lib/server/files/store.ts';
import { sweepFiles } from '#lib/server/files/sweep.ts';
import { aPdf, odd } from '#tests/support/hostile-pdfs.ts';
import { aPaper, aPaperScene } from '#tests/support/papers.ts';
import { testService } from '#tests/support/service.ts';
import { attachmentFor, pdfBytes, pdfRowFor } from './attachment.ts';
import { confirmPage, pdfPage, pictureOfPage, wholePdf } from './pdf-pages.ts';
import { plainName } from './pdf/given-pdf.ts';
import { addRecipient, dropRecipient } from './recipients.ts';
import { dropPdf, takePdf } from './take-pdf.ts';

async function made() {
	const service = testService();
	const scene = aPaperScene(service);
	const paper = aPaper(service, scene.worker, scene.ids);
	for (const one of [scene.mother, scene.father]) {
		const reads = { language: 'en', needsEasyRead: false };
		addRecipient(service, scene.support, { paper, recipient: one.id }, reads);
	}
	const ids = { paper, recipient: scene.mother.id };
	const picture = await sharp({
		create: { width: 30, height: 30, channels: 3, background: '#f00' }
	})
		.png()
		.toBuffer();
	const scan = await aPdf((document) => {
		document.text('Words.');
		document.addPage().image(picture, 50, 50);
	});
	const attached = () => attachmentFor(service, service.db, paper, ids.recipient);
	return { service, scene, paper, ids, scan, attached };
}

describe('a PDF for one recipient', () => {
	it('is theirs, whole and sealed, and nobody else’s', async () => {
		const { service, scene, paper, ids, scan, attached } = await made();
		expect(await takePdf(service, scene.support, ids, { bytes: scan, name: 'a.pdf' })).toBeNull();
		expect(attached()).toMatchObject({
			recipientId: scene.mother.id,
			childId: scene.child.id,
			isWhole: true,
			confirmations: []
		});
		expect(attachmentFor(service, service.db, paper, scene.father.id)).toBeNull();
		expect(wholePdf(service, scene.worker, ids).equals(scan)).toBe(true);
		const looks = service.db.select().from(audit).where(eq(audit.action, 'paper.look')).all();
		expect(looks).toMatchObject([{ actorId: scene.worker.id, subject: paper }]);
		for (const who of ['partner', 'otherWorker', 'manager', 'mother', 'officer'] as const) {
			if (who !== 'manager') expect(() => wholePdf(service, scene[who], ids)).toThrow();
		}
		expect(() => wholePdf(service, scene.worker, { paper, recipient: scene.father.id })).toThrow();
	}, 30_000);

	it('has its pages looked at by a person, by name, for this very file', async () => {
		const { service, scene, ids, scan, attached } = await made();
		await takePdf(service, scene.support, ids, { bytes: scan, name: 'a.pdf' });
		expect(pagesToConfirm(attached()!)).toEqual([2]);
		const { digest } = pdfPage(service, scene.worker, ids, 2);
		expect(confirmPage(service, scene.worker, ids, { page: 2, digest: 'other' })).toBe('changed');
		expect(confirmPage(service, scene.worker, ids, { page: 2, digest })).toBeNull();
		expect(pagesToConfirm(attached()!)).toEqual([]);
		expect(pdfPage(service, scene.support, ids, 2).confirmed?.by).toBe('Worker');
		for (const page of [0, 3, 1.5])
			expect(() => pdfPage(service, scene.worker, ids, page)).toThrow();
		const picture = await pictureOfPage(service, scene.worker, ids, 2);
		expect((await sharp(picture!).metadata()).format).toBe('png');
		await takePdf(service, scene.support, ids, { bytes: scan, name: 'b.pdf' });
		expect(pagesToConfirm(attached()!)).toEqual([2]);
	}, 30_000);

	it('that is hostile leaves nothing behind, and the one before stays', async () => {
		const { service, scene, ids, scan, attached } = await made();
		await takePdf(service, scene.support, ids, { bytes: scan, name: 'a.pdf' });
		const bytes = odd('/OpenAction<</S/JavaScript/JS(1)>>');
		expect(await takePdf(service, scene.support, ids, { bytes, name: 'b.pdf' })).toBe('acts');
		expect(attached()).toMatchObject({ isWhole: true });
		expect(attached()!.texts[0]).toMatchObject({ part: 'file-name', text: 'a.pdf' });
	}, 30_000);

	it('goes with its recipient, and can be taken out', async () => {
		const { service, scene, ids, scan, attached } = await made();
		const take = () => takePdf(service, scene.support, ids, { bytes: scan, name: 'a.pdf' });
		await take();
		dropPdf(service, scene.worker, ids, 'another');
		expect(attached()).not.toBeNull();
		dropPdf(service, scene.worker, ids, attached()!.digest);
		expect(attached()).toBeNull();
		await take();
		dropRecipient(service, scene.support, ids);
		expect(attached()).toBeNull();
		await expect(take()).rejects.toMatchObject({ status: 404 });
	}, 30_000);

	it('is not whole when its bytes are gone or others', async () => {
		const { service, scene, paper, ids, scan, attached } = await made();
		await takePdf(service, scene.support, ids, { bytes: scan, name: 'a.pdf' });
		const { id } = pdfRowFor(service.db, paper, ids.recipient)!;
		writeSealed(service, id, Buffer.concat([scan, Buffer.from(' ')]));
		expect(attached()!.isWhole).toBe(false);
		removeSealed(service, id);
		expect(attached()!.isWhole).toBe(false);
		expect(pdfBytes(service, id)).toBeNull();
	}, 30_000);

	it('is not swept away', async () => {
		const { service, scene, ids, scan, attached } = await made();
		await takePdf(service, scene.support, ids, { bytes: scan, name: 'a.pdf' });
		service.set(Date.now() + 10 * 24 * 3_600_000);
		expect(sweepFiles(service)).toEqual({ aside: 0, back: 0, gone: 0 });
		expect(attached()!.isWhole).toBe(true);
	}, 30_000);
});

describe('the name of a file', () => {
	it.each([
		['C:\\Users\\tam\\Report.pdf', 'Report.pdf'],
		['../../etc/passwd', 'passwd'],
		['a\u202Efdp.exe', 'afdp.exe'],
		['\u0000\r\n', 'file.pdf'],
		['x'.repeat(999), 'x'.repeat(200)]
	])('%j is kept as %j', (name, kept) => {
		expect(plainName(name)).toBe(kept);
	});
});
