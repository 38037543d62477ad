import type { Num } from '../records/types.ts';
import type { Tolerance } from '../suite/types.ts';
import type { Interval, Price } from '../verdict/types.ts';
/** A number with five significant digits, and without an exponent where that is short. */
export declare function formatNumber(value: Num): string;
/** One number or several: `29.1, 48.5`. */
export declare function formatNumbers(values: readonly Num[]): string;
/** What somebody else wrote down, a truth or a printed value, with all of its digits. */
export declare function formatGiven(values: readonly number[]): string;
/** `73 %` */
export declare function formatPercent(share: number): string;
/** An interval of a share: `95 % interval 89 to 100 %`. */
export declare function formatInterval({ low, high, level }: Interval): string;
/** A share that is a probability: two decimals, `0.93`. */
export declare function formatShare(share: number): string;
/** `12 s`, `3 min`, `2.5 h` */
export declare function formatDuration(seconds: number): string;
/** `within 5 %` or `within 0.5`; of a threshold `at least 0.95` */
export declare function formatHeld(check: {
    value: readonly number[];
    tolerance: Tolerance;
    bound?: string;
}): string;
/** `within 5 %` or `within 0.5` */
export declare function formatTolerance({ absolute, relative }: Tolerance): string;
/** `about 40 more seeds would tell, 10 s` */
export declare function formatPrice(price: Price): string;
