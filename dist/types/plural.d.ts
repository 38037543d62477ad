/** `1 seed`, `30 seeds` */
export declare function plural(n: number, noun: string, nouns?: string): string;
