/**
 * A share in per cent, rounded to one decimal, halves up; null when the denominator is 0.
 * Both are whole numbers, not negative. The rounding is done on whole numbers, because 0.5 of a
 * tenth is seldom exactly that as a floating-point number (1 of 16 is 6.25: 6.3, not 6.2).
 */
export function percent(numerator: number, denominator: number): number | null {
	if (denominator === 0) return null;
	return Math.floor((2000 * numerator + denominator) / (2 * denominator)) / 10;
}
