/** The suite that init writes when it is given nothing: all of the format that a first article needs, in two seconds. */
export declare function firstSuite(schema: string, name: string): string;
