/** Carers look after a child by placement; every other relationship is family. */
export function isCarer(kind: string): boolean {
	return /carer|foster|residential|key ?worker/i.test(kind);
}
