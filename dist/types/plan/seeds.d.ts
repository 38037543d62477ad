/** Which seeds a command asks for. */
export type SeedRequest = {
    readonly kind: 'list';
    readonly seeds: readonly number[];
} | {
    readonly kind: 'auto';
};
/**
 * `N` means seeds 1 to N, `A..B` both ends included, `auto` as many as it takes.
 *
 * @throws Error that says what would be right.
 */
export declare function parseSeeds(text: string): SeedRequest;
/** from, …, to, both included. */
export declare function seedRange(from: number, to: number): number[];
