/** Which engine trained: tf.layers step by step, or the whole loop compiled. */
type EngineName = 'compiled' | 'eager';
/** What a record is from: one of our engines, a program that trains by itself, or a table of somebody else's runs. */
type Trainer = EngineName | 'program' | 'imported';
/** A number as JSON can hold it: what JSON has no number for is written as its name. */
type Num = number | 'NaN' | 'Infinity' | '-Infinity';
/** What decides the bits of a run beside the suite and the seed. */
interface Environment$1 {
    readonly platform: string;
    readonly arch: string;
    /** CPU model as the system names it; not part of the fingerprint. */
    readonly cpu: string;
    readonly node: string;
    readonly seedgate: string;
    readonly tensorflow: string;
    /** SHA-256 over the native libraries and the binding. */
    readonly runtime: string;
    /** Instruction set that compiled code is held to, for instance AVX2. */
    readonly isa: string;
    /** Of a program: what it ran in, for instance `Python 3.11.7 with 84 packages`; tensorflow and isa are empty then. */
    readonly program?: string;
    /** SHA-256 over those of the above that decide bits (not cpu, not node). */
    readonly fingerprint: string;
}
/** Loss over the epochs, thinned: the first and last epoch are always there. Epochs count from 1. */
interface LossCurve {
    readonly epochs: readonly number[];
    readonly loss: readonly Num[];
    /** Empty without held-out samples. */
    readonly validation: readonly Num[];
}
/** How a training went that decides by itself. */
interface Course {
    /** Epochs trained. */
    readonly epochs: number;
    /** The epoch, from 1, whose weights are the final ones, where it was told to go back to the best. */
    readonly best?: number;
    /** Why it ended before all its epochs were trained. */
    readonly stopped?: 'earlyStopping' | 'not finite';
}
type RunStatus = 'ok' | 'diverged' | 'failed';
/** What training a run gave, whoever trained it and where. */
interface RunOutcome {
    readonly status: RunStatus;
    /** Why the run is not ok; for `diverged` the epoch of the first loss that is not finite. */
    readonly reason?: string;
    readonly epoch?: number;
    /** By probe, one number per output. Empty unless ok or diverged. */
    readonly predictions: Readonly<Record<string, readonly Num[]>>;
    /** By metric, on the held-out samples. Absent when the problem has no metrics, or the run failed. */
    readonly metrics?: Readonly<Record<string, Num>>;
    readonly loss: LossCurve;
    /** Of a training that decides by itself when it ends, or which of its weights are the final ones. */
    readonly course?: Course;
    /** Number of trainable parameters. */
    readonly parameters: number;
    /** SHA-256 of the final weights in order, as little-endian float32. */
    readonly weights: string;
    readonly seconds: {
        readonly init: number;
        readonly compile: number;
        readonly train: number;
    };
    /** Of a program's first run: what the same seed gave when it was run again, by metric and probe. */
    readonly again?: Readonly<Record<string, readonly Num[]>>;
    /** Of a program: what its own text seeds, as `torch.manual_seed(42), line 7`, and whether that was replaced. */
    readonly ownSeeds?: readonly {
        readonly what: string;
        readonly replaced: boolean;
    }[];
}
/** One line of records.jsonl: which run it was, where it was trained, and what came out. */
interface RunRecord extends RunOutcome {
    readonly format: 1;
    /** SHA-256 of what decides the run: experiment hash, seed, engine, environment fingerprint. */
    readonly key: string;
    readonly suite: string;
    readonly version: string;
    readonly suiteHash: string;
    readonly problem: string;
    readonly variant: string;
    readonly experimentHash: string;
    readonly seed: number;
    readonly engine: Trainer;
    readonly environment: Environment$1;
    /** SHA-256 of all the other fields: guards against accident, it is not a signature. */
    readonly digest: string;
}

interface ReadRecords {
    readonly records: readonly RunRecord[];
    /** Bytes of whole lines; what follows is a torn line. */
    readonly wholeBytes: number;
    /** Set when the last line was torn and has been left out. */
    readonly torn: boolean;
}
/**
 * Reads the records of a folder. A record counts only if its line is whole: a last line that a crash cut
 * short is left out (`torn`). One record a run: an equal second one is left out.
 *
 * @throws RecordsError for a damaged line, or two different records of one run.
 */
declare function readRecords(dir: string): ReadRecords;

type _JSONSchema = boolean | JSONSchema;
type SchemaType = "object" | "array" | "string" | "number" | "boolean" | "null" | "integer";
type JSONSchema = {
    [k: string]: unknown;
    $schema?: "https://json-schema.org/draft/2020-12/schema" | "http://json-schema.org/draft-07/schema#" | "http://json-schema.org/draft-04/schema#";
    $id?: string;
    $anchor?: string;
    $ref?: string;
    $dynamicRef?: string;
    $dynamicAnchor?: string;
    $vocabulary?: Record<string, boolean>;
    $comment?: string;
    $defs?: Record<string, JSONSchema>;
    type?: SchemaType | SchemaType[];
    additionalItems?: _JSONSchema;
    unevaluatedItems?: _JSONSchema;
    prefixItems?: _JSONSchema[];
    items?: _JSONSchema | _JSONSchema[];
    contains?: _JSONSchema;
    additionalProperties?: _JSONSchema;
    unevaluatedProperties?: _JSONSchema;
    properties?: Record<string, _JSONSchema>;
    patternProperties?: Record<string, _JSONSchema>;
    dependentSchemas?: Record<string, _JSONSchema>;
    propertyNames?: _JSONSchema;
    if?: _JSONSchema;
    then?: _JSONSchema;
    else?: _JSONSchema;
    allOf?: JSONSchema[];
    anyOf?: JSONSchema[];
    oneOf?: JSONSchema[];
    not?: _JSONSchema;
    multipleOf?: number;
    maximum?: number;
    exclusiveMaximum?: number | boolean;
    minimum?: number;
    exclusiveMinimum?: number | boolean;
    maxLength?: number;
    minLength?: number;
    pattern?: string;
    maxItems?: number;
    minItems?: number;
    uniqueItems?: boolean;
    maxContains?: number;
    minContains?: number;
    maxProperties?: number;
    minProperties?: number;
    required?: string[];
    dependentRequired?: Record<string, string[]>;
    enum?: Array<string | number | boolean | null>;
    const?: string | number | boolean | null;
    id?: string;
    title?: string;
    description?: string;
    default?: unknown;
    deprecated?: boolean;
    readOnly?: boolean;
    writeOnly?: boolean;
    nullable?: boolean;
    examples?: unknown[];
    format?: string;
    contentMediaType?: string;
    contentEncoding?: string;
    contentSchema?: JSONSchema;
    _prefault?: unknown;
};
type BaseSchema = JSONSchema;

interface StandardTypedV1<Input = unknown, Output = Input> {
    readonly "~standard": StandardTypedV1.Props<Input, Output>;
}
declare namespace StandardTypedV1 {
    interface Props<Input = unknown, Output = Input> {
        readonly version: 1;
        readonly vendor: string;
        readonly types?: Types<Input, Output> | undefined;
    }
    interface Types<Input = unknown, Output = Input> {
        readonly input: Input;
        readonly output: Output;
    }
    type InferInput<Schema extends StandardTypedV1> = NonNullable<Schema["~standard"]["types"]>["input"];
    type InferOutput<Schema extends StandardTypedV1> = NonNullable<Schema["~standard"]["types"]>["output"];
}
interface StandardSchemaV1<Input = unknown, Output = Input> {
    readonly "~standard": StandardSchemaV1.Props<Input, Output>;
}
declare namespace StandardSchemaV1 {
    interface Props<Input = unknown, Output = Input> extends StandardTypedV1.Props<Input, Output> {
        readonly validate: (value: unknown, options?: StandardSchemaV1.Options | undefined) => Result<Output> | Promise<Result<Output>>;
    }
    type Result<Output> = SuccessResult<Output> | FailureResult;
    interface SuccessResult<Output> {
        readonly value: Output;
        readonly issues?: undefined;
    }
    interface Options {
        readonly libraryOptions?: Record<string, unknown> | undefined;
    }
    interface FailureResult {
        readonly issues: ReadonlyArray<Issue>;
    }
    interface Issue {
        readonly message: string;
        readonly path?: ReadonlyArray<PropertyKey | PathSegment> | undefined;
    }
    interface PathSegment {
        readonly key: PropertyKey;
    }
    interface Types<Input = unknown, Output = Input> extends StandardTypedV1.Types<Input, Output> {
    }
    type InferInput<Schema extends StandardTypedV1> = StandardTypedV1.InferInput<Schema>;
    type InferOutput<Schema extends StandardTypedV1> = StandardTypedV1.InferOutput<Schema>;
}
interface StandardJSONSchemaV1<Input = unknown, Output = Input> {
    readonly "~standard": StandardJSONSchemaV1.Props<Input, Output>;
}
declare namespace StandardJSONSchemaV1 {
    interface Props<Input = unknown, Output = Input> extends StandardTypedV1.Props<Input, Output> {
        readonly jsonSchema: Converter;
    }
    interface Converter {
        readonly input: (options: StandardJSONSchemaV1.Options) => Record<string, unknown>;
        readonly output: (options: StandardJSONSchemaV1.Options) => Record<string, unknown>;
    }
    type Target = "draft-2020-12" | "draft-07" | "openapi-3.0" | ({} & string);
    interface Options {
        readonly target: Target;
        readonly libraryOptions?: Record<string, unknown> | undefined;
    }
    interface Types<Input = unknown, Output = Input> extends StandardTypedV1.Types<Input, Output> {
    }
    type InferInput<Schema extends StandardTypedV1> = StandardTypedV1.InferInput<Schema>;
    type InferOutput<Schema extends StandardTypedV1> = StandardTypedV1.InferOutput<Schema>;
}
interface StandardSchemaWithJSONProps<Input = unknown, Output = Input> extends StandardSchemaV1.Props<Input, Output>, StandardJSONSchemaV1.Props<Input, Output> {
}

declare const $output: unique symbol;
type $output = typeof $output;
declare const $input: unique symbol;
type $input = typeof $input;
type $replace<Meta, S extends $ZodType> = Meta extends $output ? output$1<S> : Meta extends $input ? input$2<S> : Meta extends (infer M)[] ? $replace<M, S>[] : Meta extends (...args: infer P) => infer R ? (...args: {
    [K in keyof P]: $replace<P[K], S>;
}) => $replace<R, S> : Meta extends object ? {
    [K in keyof Meta]: $replace<Meta[K], S>;
} : Meta;
type MetadataType = object | undefined;
declare class $ZodRegistry<Meta extends MetadataType = MetadataType, Schema extends $ZodType = $ZodType> {
    _meta: Meta;
    _schema: Schema;
    _map: WeakMap<Schema, $replace<Meta, Schema>>;
    _idmap: Map<string, Schema>;
    add<S extends Schema>(schema: S, ..._meta: undefined extends Meta ? [$replace<Meta, S>?] : [$replace<Meta, S>]): this;
    clear(): this;
    remove(schema: Schema): this;
    get<S extends Schema>(schema: S): $replace<Meta, S> | undefined;
    has(schema: Schema): boolean;
}
interface JSONSchemaMeta {
    id?: string | undefined;
    title?: string | undefined;
    description?: string | undefined;
    deprecated?: boolean | undefined;
    [k: string]: unknown;
}
interface GlobalMeta extends JSONSchemaMeta {
}

type Processor<T extends $ZodType = $ZodType> = (schema: T, ctx: ToJSONSchemaContext, json: BaseSchema, params: ProcessParams) => void;
type UnrepresentableHandler<T extends $ZodType = $ZodType> = (ctx: {
    zodSchema: T;
    path: (string | number)[];
    message: string;
}) => BaseSchema | "throw" | "any" | undefined;
interface JSONSchemaGeneratorParams {
    processors: Record<string, Processor>;
    metadata?: $ZodRegistry<Record<string, any>>;
    target?: "draft-04" | "draft-07" | "draft-2020-12" | "openapi-3.0" | ({} & string) | undefined;
    unrepresentable?: "throw" | "any" | UnrepresentableHandler<$ZodTypes>;
    override?: (ctx: {
        zodSchema: $ZodTypes;
        jsonSchema: BaseSchema;
        path: (string | number)[];
    }) => void;
    io?: "input" | "output";
    cycles?: "ref" | "throw";
    reused?: "ref" | "inline";
    external?: {
        registry: $ZodRegistry<{
            id?: string | undefined;
        }>;
        uri?: ((id: string) => string) | undefined;
        defs: Record<string, BaseSchema>;
    } | undefined;
}
type ToJSONSchemaParams = Omit<JSONSchemaGeneratorParams, "processors" | "external">;
interface ProcessParams {
    schemaPath: $ZodType[];
    path: (string | number)[];
}
interface Seen {
    schema: BaseSchema;
    def?: BaseSchema;
    defId?: string | undefined;
    count: number;
    cycle?: (string | number)[] | undefined;
    isParent?: boolean | undefined;
    ref?: $ZodType | null;
    path?: (string | number)[] | undefined;
}
interface ToJSONSchemaContext {
    processors: Record<string, Processor>;
    metadataRegistry: $ZodRegistry<Record<string, any>>;
    target: "draft-04" | "draft-07" | "draft-2020-12" | "openapi-3.0" | ({} & string);
    unrepresentable: "throw" | "any" | UnrepresentableHandler;
    override: (ctx: {
        zodSchema: $ZodType;
        jsonSchema: BaseSchema;
        path: (string | number)[];
    }) => void;
    io: "input" | "output";
    counter: number;
    seen: Map<$ZodType, Seen>;
    sharedDefsExtractedFor?: ToJSONSchemaContext["external"];
    sharedEmitDoneFor?: ToJSONSchemaContext["external"];
    cycles: "ref" | "throw";
    reused: "ref" | "inline";
    intersections: BaseSchema[][];
    deferred: (() => void)[];
    external?: {
        registry: $ZodRegistry<{
            id?: string | undefined;
        }>;
        uri?: ((id: string) => string) | undefined;
        defs: Record<string, BaseSchema>;
    } | undefined;
}
type ZodStandardSchemaWithJSON$1<T> = StandardSchemaWithJSONProps<input$2<T>, output$1<T>>;
interface ZodStandardJSONSchemaPayload<T> extends BaseSchema {
    "~standard": ZodStandardSchemaWithJSON$1<T>;
}

type JSONType = string | number | boolean | null | JSONType[] | {
    [key: string]: JSONType;
};
type JWTAlgorithm = "HS256" | "HS384" | "HS512" | "RS256" | "RS384" | "RS512" | "ES256" | "ES384" | "ES512" | "PS256" | "PS384" | "PS512" | "EdDSA" | (string & {});
type MimeTypes = "application/json" | "application/xml" | "application/x-www-form-urlencoded" | "application/javascript" | "application/pdf" | "application/zip" | "application/vnd.ms-excel" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | "application/msword" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "application/vnd.ms-powerpoint" | "application/vnd.openxmlformats-officedocument.presentationml.presentation" | "application/octet-stream" | "application/graphql" | "text/html" | "text/plain" | "text/css" | "text/javascript" | "text/csv" | "image/png" | "image/jpeg" | "image/gif" | "image/svg+xml" | "image/webp" | "audio/mpeg" | "audio/ogg" | "audio/wav" | "audio/webm" | "video/mp4" | "video/webm" | "video/ogg" | "font/woff" | "font/woff2" | "font/ttf" | "font/otf" | "multipart/form-data" | (string & {});
type IsAny<T> = 0 extends 1 & T ? true : false;
type Omit$1<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
type MakePartial<T, K extends keyof T> = Omit$1<T, K> & InexactPartial<Pick<T, K>>;
type NoUndefined<T> = T extends undefined ? never : T;
type LoosePartial<T extends object> = InexactPartial<T> & {
    [k: string]: unknown;
};
type Mask<Keys extends PropertyKey> = {
    [K in Keys]?: true;
};
type Writeable<T> = {
    -readonly [P in keyof T]: T[P];
} & {};
type InexactPartial<T> = {
    [P in keyof T]?: T[P] | undefined;
};
type BuiltIn = (((...args: any[]) => any) | (new (...args: any[]) => any)) | {
    readonly [Symbol.toStringTag]: string;
} | Date | Error | Generator | Promise<unknown> | RegExp;
type MakeReadonly<T> = T extends Map<infer K, infer V> ? ReadonlyMap<K, V> : T extends Set<infer V> ? ReadonlySet<V> : T extends [infer Head, ...infer Tail] ? readonly [Head, ...Tail] : T extends Array<infer V> ? ReadonlyArray<V> : T extends BuiltIn ? T : Readonly<T>;
type SomeObject = Record<PropertyKey, any>;
type Identity$1<T> = T;
type Flatten$1<T> = Identity$1<{
    [k in keyof T]: T[k];
}>;
type Prettify<T> = {
    [K in keyof T]: T[K];
} & {};
type Extend<A extends SomeObject, B extends SomeObject> = Flatten$1<keyof A & keyof B extends never ? A & B : {
    [K in keyof A as K extends keyof B ? never : K]: A[K];
} & {
    [K in keyof B]: B[K];
}>;
type TupleItems = ReadonlyArray<SomeType>;
type AnyFunc = (...args: any[]) => any;
type MaybeAsync<T> = T | Promise<T>;
type EnumValue = string | number;
type EnumLike = Readonly<Record<string, EnumValue>>;
type ToEnum<T extends EnumValue> = Flatten$1<{
    [k in T]: k;
}>;
type Literal = string | number | bigint | boolean | null | undefined;
type Primitive = string | number | symbol | bigint | boolean | null | undefined;
type HasLength = {
    length: number;
};
type Numeric = number | bigint | Date;
type PropValues = Record<string, Set<Primitive>>;
type PrimitiveSet = Set<Primitive>;
type EmptyToNever<T> = keyof T extends never ? never : T;
declare abstract class Class {
    constructor(..._args: any[]);
}
type ProtoOf<T> = {
    [K in keyof T]?: (T[K] extends (...args: infer A) => infer R ? (...args: A) => R : T[K]) | undefined;
} & ThisType<T>;

declare const version$2: {
    readonly major: 4;
    readonly minor: 6;
    readonly patch: number;
};

interface ParseContext<T extends $ZodIssueBase = never> {
    readonly error?: $ZodErrorMap<T>;
    readonly reportInput?: boolean;
    readonly jitless?: boolean;
}
interface ParseContextInternal<T extends $ZodIssueBase = never> extends ParseContext<T> {
    readonly async?: boolean | undefined;
    readonly direction?: "forward" | "backward";
    readonly skipChecks?: boolean;
    readonly abortEarly?: boolean;
}
interface ParsePayload<T = unknown> {
    value: T;
    issues: $ZodRawIssue[];
    aborted?: boolean;
    memo?: boolean | undefined;
}
type CheckFn<T> = (input: ParsePayload<T>) => MaybeAsync<void>;
interface $ZodTypeDef {
    type: "string" | "number" | "int" | "boolean" | "bigint" | "symbol" | "null" | "undefined" | "void" | "never" | "any" | "unknown" | "date" | "object" | "record" | "file" | "array" | "tuple" | "union" | "intersection" | "map" | "set" | "enum" | "literal" | "nullable" | "optional" | "nonoptional" | "success" | "transform" | "default" | "prefault" | "catch" | "nan" | "pipe" | "readonly" | "template_literal" | "promise" | "lazy" | "function" | "custom";
    error?: $ZodErrorMap<never> | undefined;
    checks?: $ZodCheck<never>[];
}
interface _$ZodTypeInternals {
    version: typeof version$2;
    def: $ZodTypeDef;
    deferred: AnyFunc[] | undefined;
    run(payload: ParsePayload<any>, ctx: ParseContextInternal): MaybeAsync<ParsePayload>;
    parse(payload: ParsePayload<any>, ctx: ParseContextInternal): MaybeAsync<ParsePayload>;
    traits: Set<string>;
    optin?: "optional" | "defaulted" | undefined;
    optout?: "optional" | undefined;
    values?: PrimitiveSet | undefined;
    propValues?: PropValues | undefined;
    pattern: RegExp | undefined;
    constr: new (def: any) => $ZodType;
    bag: Record<string, unknown>;
    isst: $ZodIssueBase;
    processJSONSchema?: ((ctx: ToJSONSchemaContext, json: BaseSchema, params: ProcessParams) => void) | undefined;
    toJSONSchema?: () => unknown;
    parent?: $ZodType | undefined;
}
interface $ZodTypeInternals<out O = unknown, out I = unknown> extends _$ZodTypeInternals {
    output: O;
    input: I;
}
type $ZodStandardSchema<T> = StandardSchemaV1.Props<input$2<T>, output$1<T>>;
type SomeType = {
    _zod: _$ZodTypeInternals;
};
interface _$ZodType<T extends $ZodTypeInternals = $ZodTypeInternals> extends $ZodType<T["output"], T["input"], T> {
}
interface $ZodType<O = unknown, I = unknown, Internals extends $ZodTypeInternals<O, I> = $ZodTypeInternals<O, I>> {
    _zod: Internals;
    "~standard": $ZodStandardSchema<this>;
}
declare const $ZodType: $constructor<$ZodType>;
interface $ZodStringDef extends $ZodTypeDef {
    type: "string";
    coerce?: boolean;
    checks?: $ZodCheck<string>[];
}
interface $ZodStringInternals<Input> extends $ZodTypeInternals<string, Input> {
    def: $ZodStringDef;
    pattern: RegExp;
    isst: $ZodIssueInvalidType;
    bag: LoosePartial<{
        minimum: number;
        maximum: number;
        patterns: Set<RegExp>;
        format: string;
        contentEncoding: string;
        laxFormat: boolean;
    }>;
}
interface $ZodString<Input = unknown> extends _$ZodType<$ZodStringInternals<Input>> {
}
declare const $ZodString: $constructor<$ZodString>;
interface $ZodStringFormatDef<Format extends string = string> extends $ZodStringDef, $ZodCheckStringFormatDef<Format> {
}
interface $ZodStringFormatInternals<Format extends string = string> extends $ZodStringInternals<string>, $ZodCheckStringFormatInternals {
    def: $ZodStringFormatDef<Format>;
}
interface $ZodStringFormat<Format extends string = string> extends $ZodType {
    _zod: $ZodStringFormatInternals<Format>;
}
declare const $ZodStringFormat: $constructor<$ZodStringFormat>;
interface $ZodGUIDInternals extends $ZodStringFormatInternals<"guid"> {
}
interface $ZodGUID extends $ZodType {
    _zod: $ZodGUIDInternals;
}
declare const $ZodGUID: $constructor<$ZodGUID>;
interface $ZodUUIDDef extends $ZodStringFormatDef<"uuid"> {
    version?: "v1" | "v2" | "v3" | "v4" | "v5" | "v6" | "v7" | "v8";
}
interface $ZodUUIDInternals extends $ZodStringFormatInternals<"uuid"> {
    def: $ZodUUIDDef;
}
interface $ZodUUID extends $ZodType {
    _zod: $ZodUUIDInternals;
}
declare const $ZodUUID: $constructor<$ZodUUID>;
interface $ZodEmailInternals extends $ZodStringFormatInternals<"email"> {
}
interface $ZodEmail extends $ZodType {
    _zod: $ZodEmailInternals;
}
declare const $ZodEmail: $constructor<$ZodEmail>;
interface $ZodURLDef extends $ZodStringFormatDef<"url"> {
    hostname?: RegExp | undefined;
    protocol?: RegExp | undefined;
    normalize?: boolean | undefined;
}
interface $ZodURLInternals extends $ZodStringFormatInternals<"url"> {
    def: $ZodURLDef;
}
interface $ZodURL extends $ZodType {
    _zod: $ZodURLInternals;
}
declare const $ZodURL: $constructor<$ZodURL>;
interface $ZodEmojiInternals extends $ZodStringFormatInternals<"emoji"> {
}
interface $ZodEmoji extends $ZodType {
    _zod: $ZodEmojiInternals;
}
declare const $ZodEmoji: $constructor<$ZodEmoji>;
interface $ZodNanoIDDef extends $ZodStringFormatDef<"nanoid"> {
    length?: number | undefined;
}
interface $ZodNanoIDInternals extends $ZodStringFormatInternals<"nanoid"> {
    def: $ZodNanoIDDef;
}
interface $ZodNanoID extends $ZodType {
    _zod: $ZodNanoIDInternals;
}
declare const $ZodNanoID: $constructor<$ZodNanoID>;
interface $ZodCUIDInternals extends $ZodStringFormatInternals<"cuid"> {
}
interface $ZodCUID extends $ZodType {
    _zod: $ZodCUIDInternals;
}
declare const $ZodCUID: $constructor<$ZodCUID>;
interface $ZodCUID2Internals extends $ZodStringFormatInternals<"cuid2"> {
}
interface $ZodCUID2 extends $ZodType {
    _zod: $ZodCUID2Internals;
}
declare const $ZodCUID2: $constructor<$ZodCUID2>;
interface $ZodULIDInternals extends $ZodStringFormatInternals<"ulid"> {
}
interface $ZodULID extends $ZodType {
    _zod: $ZodULIDInternals;
}
declare const $ZodULID: $constructor<$ZodULID>;
interface $ZodXIDInternals extends $ZodStringFormatInternals<"xid"> {
}
interface $ZodXID extends $ZodType {
    _zod: $ZodXIDInternals;
}
declare const $ZodXID: $constructor<$ZodXID>;
interface $ZodKSUIDInternals extends $ZodStringFormatInternals<"ksuid"> {
}
interface $ZodKSUID extends $ZodType {
    _zod: $ZodKSUIDInternals;
}
declare const $ZodKSUID: $constructor<$ZodKSUID>;
interface $ZodISODateTimeDef extends $ZodStringFormatDef<"datetime"> {
    precision: number | null;
    offset: boolean;
    local: boolean;
}
interface $ZodISODateTimeInternals extends $ZodStringFormatInternals {
    def: $ZodISODateTimeDef;
}
interface $ZodISODateTime extends $ZodType {
    _zod: $ZodISODateTimeInternals;
}
declare const $ZodISODateTime: $constructor<$ZodISODateTime>;
interface $ZodISODateInternals extends $ZodStringFormatInternals<"date"> {
}
interface $ZodISODate extends $ZodType {
    _zod: $ZodISODateInternals;
}
declare const $ZodISODate: $constructor<$ZodISODate>;
interface $ZodISOTimeDef extends $ZodStringFormatDef<"time"> {
    precision?: number | null;
}
interface $ZodISOTimeInternals extends $ZodStringFormatInternals<"time"> {
    def: $ZodISOTimeDef;
}
interface $ZodISOTime extends $ZodType {
    _zod: $ZodISOTimeInternals;
}
declare const $ZodISOTime: $constructor<$ZodISOTime>;
interface $ZodISODurationInternals extends $ZodStringFormatInternals<"duration"> {
}
interface $ZodISODuration extends $ZodType {
    _zod: $ZodISODurationInternals;
}
declare const $ZodISODuration: $constructor<$ZodISODuration>;
interface $ZodIPv4Def extends $ZodStringFormatDef<"ipv4"> {
    version?: "v4";
}
interface $ZodIPv4Internals extends $ZodStringFormatInternals<"ipv4"> {
    def: $ZodIPv4Def;
}
interface $ZodIPv4 extends $ZodType {
    _zod: $ZodIPv4Internals;
}
declare const $ZodIPv4: $constructor<$ZodIPv4>;
interface $ZodIPv6Def extends $ZodStringFormatDef<"ipv6"> {
    version?: "v6";
}
interface $ZodIPv6Internals extends $ZodStringFormatInternals<"ipv6"> {
    def: $ZodIPv6Def;
}
interface $ZodIPv6 extends $ZodType {
    _zod: $ZodIPv6Internals;
}
declare const $ZodIPv6: $constructor<$ZodIPv6>;
interface $ZodCIDRv4Def extends $ZodStringFormatDef<"cidrv4"> {
    version?: "v4";
}
interface $ZodCIDRv4Internals extends $ZodStringFormatInternals<"cidrv4"> {
    def: $ZodCIDRv4Def;
}
interface $ZodCIDRv4 extends $ZodType {
    _zod: $ZodCIDRv4Internals;
}
declare const $ZodCIDRv4: $constructor<$ZodCIDRv4>;
interface $ZodCIDRv6Def extends $ZodStringFormatDef<"cidrv6"> {
    version?: "v6";
}
interface $ZodCIDRv6Internals extends $ZodStringFormatInternals<"cidrv6"> {
    def: $ZodCIDRv6Def;
}
interface $ZodCIDRv6 extends $ZodType {
    _zod: $ZodCIDRv6Internals;
}
declare const $ZodCIDRv6: $constructor<$ZodCIDRv6>;
interface $ZodBase64Internals extends $ZodStringFormatInternals<"base64"> {
}
interface $ZodBase64 extends $ZodType {
    _zod: $ZodBase64Internals;
}
declare const $ZodBase64: $constructor<$ZodBase64>;
interface $ZodBase64URLInternals extends $ZodStringFormatInternals<"base64url"> {
}
interface $ZodBase64URL extends $ZodType {
    _zod: $ZodBase64URLInternals;
}
declare const $ZodBase64URL: $constructor<$ZodBase64URL>;
interface $ZodE164Internals extends $ZodStringFormatInternals<"e164"> {
}
interface $ZodE164 extends $ZodType {
    _zod: $ZodE164Internals;
}
declare const $ZodE164: $constructor<$ZodE164>;
interface $ZodJWTDef extends $ZodStringFormatDef<"jwt"> {
    alg?: JWTAlgorithm | undefined;
}
interface $ZodJWTInternals extends $ZodStringFormatInternals<"jwt"> {
    def: $ZodJWTDef;
}
interface $ZodJWT extends $ZodType {
    _zod: $ZodJWTInternals;
}
declare const $ZodJWT: $constructor<$ZodJWT>;
interface $ZodNumberDef extends $ZodTypeDef {
    type: "number";
    coerce?: boolean;
}
interface $ZodNumberInternals<Input = unknown> extends $ZodTypeInternals<number, Input> {
    def: $ZodNumberDef;
    pattern: RegExp;
    isst: $ZodIssueInvalidType;
    bag: LoosePartial<{
        minimum: number;
        maximum: number;
        exclusiveMinimum: number;
        exclusiveMaximum: number;
        format: string;
        pattern: RegExp;
    }>;
}
interface $ZodNumber<Input = unknown> extends $ZodType {
    _zod: $ZodNumberInternals<Input>;
}
declare const $ZodNumber: $constructor<$ZodNumber>;
interface $ZodNumberFormatDef<Format extends $ZodNumberFormats = $ZodNumberFormats> extends $ZodNumberDef, $ZodCheckNumberFormatDef<Format> {
}
interface $ZodNumberFormatInternals<Format extends $ZodNumberFormats = $ZodNumberFormats> extends $ZodNumberInternals<number>, $ZodCheckNumberFormatInternals<Format> {
    def: $ZodNumberFormatDef<Format>;
    isst: $ZodIssueInvalidType;
}
interface $ZodBooleanDef extends $ZodTypeDef {
    type: "boolean";
    coerce?: boolean;
    checks?: $ZodCheck<boolean>[];
}
interface $ZodBooleanInternals<T = unknown> extends $ZodTypeInternals<boolean, T> {
    pattern: RegExp;
    def: $ZodBooleanDef;
    isst: $ZodIssueInvalidType;
}
interface $ZodBoolean<T = unknown> extends $ZodType {
    _zod: $ZodBooleanInternals<T>;
}
declare const $ZodBoolean: $constructor<$ZodBoolean>;
interface $ZodBigIntDef extends $ZodTypeDef {
    type: "bigint";
    coerce?: boolean;
}
interface $ZodBigIntInternals<T = unknown> extends $ZodTypeInternals<bigint, T> {
    pattern: RegExp;
    def: $ZodBigIntDef;
    isst: $ZodIssueInvalidType;
    bag: LoosePartial<{
        minimum: bigint;
        maximum: bigint;
        format: string;
    }>;
}
interface $ZodBigInt<T = unknown> extends $ZodType {
    _zod: $ZodBigIntInternals<T>;
}
declare const $ZodBigInt: $constructor<$ZodBigInt>;
interface $ZodSymbolDef extends $ZodTypeDef {
    type: "symbol";
}
interface $ZodSymbolInternals extends $ZodTypeInternals<symbol, symbol> {
    def: $ZodSymbolDef;
    isst: $ZodIssueInvalidType;
}
interface $ZodSymbol extends $ZodType {
    _zod: $ZodSymbolInternals;
}
declare const $ZodSymbol: $constructor<$ZodSymbol>;
interface $ZodUndefinedDef extends $ZodTypeDef {
    type: "undefined";
}
interface $ZodUndefinedInternals extends $ZodTypeInternals<undefined, undefined> {
    pattern: RegExp;
    def: $ZodUndefinedDef;
    values: PrimitiveSet;
    isst: $ZodIssueInvalidType;
}
interface $ZodUndefined extends $ZodType {
    _zod: $ZodUndefinedInternals;
}
declare const $ZodUndefined: $constructor<$ZodUndefined>;
interface $ZodNullDef extends $ZodTypeDef {
    type: "null";
}
interface $ZodNullInternals extends $ZodTypeInternals<null, null> {
    pattern: RegExp;
    def: $ZodNullDef;
    values: PrimitiveSet;
    isst: $ZodIssueInvalidType;
}
interface $ZodNull extends $ZodType {
    _zod: $ZodNullInternals;
}
declare const $ZodNull: $constructor<$ZodNull>;
interface $ZodAnyDef extends $ZodTypeDef {
    type: "any";
}
interface $ZodAnyInternals extends $ZodTypeInternals<any, any> {
    def: $ZodAnyDef;
    isst: never;
}
interface $ZodAny extends $ZodType {
    _zod: $ZodAnyInternals;
}
declare const $ZodAny: $constructor<$ZodAny>;
interface $ZodUnknownDef extends $ZodTypeDef {
    type: "unknown";
}
interface $ZodUnknownInternals extends $ZodTypeInternals<unknown, unknown> {
    def: $ZodUnknownDef;
    isst: never;
}
interface $ZodUnknown extends $ZodType {
    _zod: $ZodUnknownInternals;
}
declare const $ZodUnknown: $constructor<$ZodUnknown>;
interface $ZodNeverDef extends $ZodTypeDef {
    type: "never";
}
interface $ZodNeverInternals extends $ZodTypeInternals<never, never> {
    def: $ZodNeverDef;
    isst: $ZodIssueInvalidType;
}
interface $ZodNever extends $ZodType {
    _zod: $ZodNeverInternals;
}
declare const $ZodNever: $constructor<$ZodNever>;
interface $ZodVoidDef extends $ZodTypeDef {
    type: "void";
}
interface $ZodVoidInternals extends $ZodTypeInternals<void, void> {
    def: $ZodVoidDef;
    isst: $ZodIssueInvalidType;
}
interface $ZodVoid extends $ZodType {
    _zod: $ZodVoidInternals;
}
declare const $ZodVoid: $constructor<$ZodVoid>;
interface $ZodDateDef extends $ZodTypeDef {
    type: "date";
    coerce?: boolean;
}
interface $ZodDateInternals<T = unknown> extends $ZodTypeInternals<Date, T> {
    def: $ZodDateDef;
    isst: $ZodIssueInvalidType;
    bag: LoosePartial<{
        minimum: Date;
        maximum: Date;
        format: string;
    }>;
}
interface $ZodDate<T = unknown> extends $ZodType {
    _zod: $ZodDateInternals<T>;
}
declare const $ZodDate: $constructor<$ZodDate>;
interface $ZodArrayDef<T extends SomeType = $ZodType> extends $ZodTypeDef {
    type: "array";
    element: T;
}
interface $ZodArrayInternals<T extends SomeType = $ZodType> extends _$ZodTypeInternals {
    def: $ZodArrayDef<T>;
    isst: $ZodIssueInvalidType;
    output: output$1<T>[];
    input: input$2<T>[];
}
interface $ZodArray<T extends SomeType = $ZodType> extends $ZodType<any, any, $ZodArrayInternals<T>> {
}
declare const $ZodArray: $constructor<$ZodArray>;
type OptionalOutSchema = {
    _zod: {
        optout: "optional";
    };
};
type OptionalInSchema = {
    _zod: {
        optin: "optional" | "defaulted";
    };
};
type $InferObjectOutput<T extends $ZodLooseShape, Extra extends Record<string, unknown>> = string extends keyof T ? IsAny<T[keyof T]> extends true ? Record<string, unknown> : {
    [k in string]: output$1<T[keyof T]>;
} : keyof (T & Extra) extends never ? Record<string, never> : Prettify<{
    -readonly [k in keyof T as T[k] extends OptionalOutSchema ? never : k]: T[k]["_zod"]["output"];
} & {
    -readonly [k in keyof T as T[k] extends OptionalOutSchema ? k : never]?: T[k]["_zod"]["output"];
} & Extra>;
type $InferObjectInput<T extends $ZodLooseShape, Extra extends Record<string, unknown>> = string extends keyof T ? IsAny<T[keyof T]> extends true ? Record<string, unknown> : {
    [k in string]: input$2<T[keyof T]>;
} : keyof (T & Extra) extends never ? Record<string, never> : Prettify<{
    -readonly [k in keyof T as T[k] extends OptionalInSchema ? never : k]: T[k]["_zod"]["input"];
} & {
    -readonly [k in keyof T as T[k] extends OptionalInSchema ? k : never]?: T[k]["_zod"]["input"];
} & Extra>;
type $ZodObjectConfig = {
    out: Record<string, unknown>;
    in: Record<string, unknown>;
};
type $loose = {
    out: Record<string, unknown>;
    in: Record<string, unknown>;
};
type $strict = {
    out: {};
    in: {};
};
type $strip = {
    out: {};
    in: {};
};
type $catchall<T extends SomeType> = {
    out: {
        [k: string]: output$1<T>;
    };
    in: {
        [k: string]: input$2<T>;
    };
};
type $ZodShape = Readonly<{
    [k: string]: $ZodType;
}>;
interface $ZodObjectDef<Shape extends $ZodShape = $ZodShape> extends $ZodTypeDef {
    type: "object";
    shape: Shape;
    catchall?: $ZodType | undefined;
}
interface $ZodObjectInternals<
out Shape extends $ZodShape = $ZodShape, out Config extends $ZodObjectConfig = $ZodObjectConfig> extends _$ZodTypeInternals {
    def: $ZodObjectDef<Shape>;
    config: Config;
    isst: $ZodIssueInvalidType | $ZodIssueUnrecognizedKeys;
    propValues: PropValues;
    output: $InferObjectOutput<Shape, Config["out"]>;
    input: $InferObjectInput<Shape, Config["in"]>;
    optin?: "optional" | undefined;
    optout?: "optional" | undefined;
}
type $ZodLooseShape = Record<string, any>;
interface $ZodObject<
out Shape extends Readonly<$ZodShape> = Readonly<$ZodShape>, out Params extends $ZodObjectConfig = $ZodObjectConfig> extends $ZodType<any, any, $ZodObjectInternals<Shape, Params>> {
}
declare const $ZodObject: $constructor<$ZodObject>;
type $InferUnionOutput<T extends SomeType> = T extends any ? output$1<T> : never;
type $InferUnionInput<T extends SomeType> = T extends any ? input$2<T> : never;
interface $ZodUnionDef<Options extends readonly SomeType[] = readonly $ZodType[]> extends $ZodTypeDef {
    type: "union";
    options: Options;
    inclusive?: boolean;
}
type IsOptionalIn<T extends SomeType> = T extends OptionalInSchema ? true : false;
type IsOptionalOut<T extends SomeType> = T extends OptionalOutSchema ? true : false;
interface $ZodUnionInternals<T extends readonly SomeType[] = readonly $ZodType[]> extends _$ZodTypeInternals {
    def: $ZodUnionDef<T>;
    isst: $ZodIssueInvalidUnion;
    pattern: T[number]["_zod"]["pattern"];
    values: T[number]["_zod"]["values"];
    output: $InferUnionOutput<T[number]>;
    input: $InferUnionInput<T[number]>;
    optin: IsOptionalIn<T[number]> extends false ? "optional" | "defaulted" | undefined : "optional" | "defaulted";
    optout: IsOptionalOut<T[number]> extends false ? "optional" | undefined : "optional";
}
interface $ZodUnion<T extends readonly SomeType[] = readonly $ZodType[]> extends $ZodType<any, any, $ZodUnionInternals<T>> {
    _zod: $ZodUnionInternals<T>;
}
declare const $ZodUnion: $constructor<$ZodUnion>;
interface $ZodDiscriminatedUnionDef<Options extends readonly SomeType[] = readonly $ZodType[], Disc extends string = string> extends $ZodUnionDef<Options> {
    discriminator: Disc;
    unionFallback?: boolean;
}
interface $ZodDiscriminatedUnionInternals<Options extends readonly SomeType[] = readonly $ZodType[], Disc extends string = string> extends $ZodUnionInternals<Options> {
    def: $ZodDiscriminatedUnionDef<Options, Disc>;
    propValues: PropValues;
    bag: LoosePartial<{
        optionsMap: Map<Primitive, $ZodType | null>;
    }>;
}
interface $ZodDiscriminatedUnion<Options extends readonly SomeType[] = readonly $ZodType[], Disc extends string = string> extends $ZodType {
    _zod: $ZodDiscriminatedUnionInternals<Options, Disc>;
}
declare const $ZodDiscriminatedUnion: $constructor<$ZodDiscriminatedUnion>;
interface $ZodIntersectionDef<Left extends SomeType = $ZodType, Right extends SomeType = $ZodType> extends $ZodTypeDef {
    type: "intersection";
    left: Left;
    right: Right;
}
interface $ZodIntersectionInternals<A extends SomeType = $ZodType, B extends SomeType = $ZodType> extends _$ZodTypeInternals {
    def: $ZodIntersectionDef<A, B>;
    isst: never;
    optin: A["_zod"]["optin"] | B["_zod"]["optin"];
    optout: A["_zod"]["optout"] | B["_zod"]["optout"];
    output: output$1<A> & output$1<B>;
    input: input$2<A> & input$2<B>;
}
interface $ZodIntersection<A extends SomeType = $ZodType, B extends SomeType = $ZodType> extends $ZodType {
    _zod: $ZodIntersectionInternals<A, B>;
}
declare const $ZodIntersection: $constructor<$ZodIntersection>;
interface $ZodTupleDef<T extends TupleItems = readonly $ZodType[], Rest extends SomeType | null = $ZodType | null> extends $ZodTypeDef {
    type: "tuple";
    items: T;
    rest: Rest;
}
type $InferTupleInputType<T extends TupleItems, Rest extends SomeType | null> = [
    ...TupleInputTypeWithOptionals<T>,
    ...(Rest extends SomeType ? input$2<Rest>[] : [])
];
type TupleInputTypeNoOptionals<T extends TupleItems> = {
    [k in keyof T]: input$2<T[k]>;
};
type TupleInputTypeWithOptionals<T extends TupleItems> = T extends readonly [
    ...infer Prefix extends SomeType[],
    infer Tail extends SomeType
] ? Tail["_zod"]["optin"] extends "optional" | "defaulted" ? [...TupleInputTypeWithOptionals<Prefix>, input$2<Tail>?] : TupleInputTypeNoOptionals<T> : [];
type $InferTupleOutputType<T extends TupleItems, Rest extends SomeType | null> = [
    ...TupleOutputTypeWithOptionals<T>,
    ...(Rest extends SomeType ? output$1<Rest>[] : [])
];
type TupleOutputTypeNoOptionals<T extends TupleItems> = {
    [k in keyof T]: output$1<T[k]>;
};
type TupleOutputTypeWithOptionals<T extends TupleItems> = T extends readonly [
    ...infer Prefix extends SomeType[],
    infer Tail extends SomeType
] ? Tail["_zod"]["optout"] extends "optional" ? [...TupleOutputTypeWithOptionals<Prefix>, output$1<Tail>?] : TupleOutputTypeNoOptionals<T> : [];
interface $ZodTupleInternals<T extends TupleItems = readonly $ZodType[], Rest extends SomeType | null = $ZodType | null> extends _$ZodTypeInternals {
    def: $ZodTupleDef<T, Rest>;
    isst: $ZodIssueInvalidType | $ZodIssueTooBig<unknown[]> | $ZodIssueTooSmall<unknown[]>;
    output: $InferTupleOutputType<T, Rest>;
    input: $InferTupleInputType<T, Rest>;
}
interface $ZodTuple<T extends TupleItems = readonly $ZodType[], Rest extends SomeType | null = $ZodType | null> extends $ZodType {
    _zod: $ZodTupleInternals<T, Rest>;
}
declare const $ZodTuple: $constructor<$ZodTuple>;
type $ZodRecordKey = $ZodType<string | number | symbol, unknown>;
interface $ZodRecordDef<Key extends $ZodRecordKey = $ZodRecordKey, Value extends SomeType = $ZodType> extends $ZodTypeDef {
    type: "record";
    keyType: Key;
    valueType: Value;
    mode?: "strict" | "loose";
    partial?: boolean;
}
type $InferZodRecordOutput<Key extends $ZodRecordKey = $ZodRecordKey, Value extends SomeType = $ZodType> = Key extends $partial ? Partial<Record<output$1<Key>, output$1<Value>>> : Record<output$1<Key>, output$1<Value>>;
type $InferZodRecordInput<Key extends $ZodRecordKey = $ZodRecordKey, Value extends SomeType = $ZodType> = Key extends $partial ? Partial<Record<input$2<Key> & PropertyKey, input$2<Value>>> : [
    Value
] extends [OptionalInSchema] ? Partial<Record<input$2<Key> & PropertyKey, input$2<Value>>> : Record<input$2<Key> & PropertyKey, input$2<Value>>;
interface $ZodRecordInternals<Key extends $ZodRecordKey = $ZodRecordKey, Value extends SomeType = $ZodType> extends $ZodTypeInternals {
    def: $ZodRecordDef<Key, Value>;
    output: $InferZodRecordOutput<Key, Value>;
    input: $InferZodRecordInput<Key, Value>;
    isst: $ZodIssueInvalidType | $ZodIssueInvalidKey<Record<PropertyKey, unknown>>;
    optin?: "optional" | undefined;
    optout?: "optional" | undefined;
}
type $partial = {
    "~~partial": true;
};
interface $ZodRecord<Key extends $ZodRecordKey = $ZodRecordKey, Value extends SomeType = $ZodType> extends $ZodType {
    _zod: $ZodRecordInternals<Key, Value>;
}
declare const $ZodRecord: $constructor<$ZodRecord>;
interface $ZodMapDef<Key extends SomeType = $ZodType, Value extends SomeType = $ZodType> extends $ZodTypeDef {
    type: "map";
    keyType: Key;
    valueType: Value;
}
interface $ZodMapInternals<Key extends SomeType = $ZodType, Value extends SomeType = $ZodType> extends $ZodTypeInternals<Map<output$1<Key>, output$1<Value>>, Map<input$2<Key>, input$2<Value>>> {
    def: $ZodMapDef<Key, Value>;
    isst: $ZodIssueInvalidType | $ZodIssueInvalidKey | $ZodIssueInvalidElement<unknown>;
    optin?: "optional" | undefined;
    optout?: "optional" | undefined;
}
interface $ZodMap<Key extends SomeType = $ZodType, Value extends SomeType = $ZodType> extends $ZodType {
    _zod: $ZodMapInternals<Key, Value>;
}
declare const $ZodMap: $constructor<$ZodMap>;
interface $ZodSetDef<T extends SomeType = $ZodType> extends $ZodTypeDef {
    type: "set";
    valueType: T;
}
interface $ZodSetInternals<T extends SomeType = $ZodType> extends $ZodTypeInternals<Set<output$1<T>>, Set<input$2<T>>> {
    def: $ZodSetDef<T>;
    isst: $ZodIssueInvalidType;
    optin?: "optional" | undefined;
    optout?: "optional" | undefined;
}
interface $ZodSet<T extends SomeType = $ZodType> extends $ZodType {
    _zod: $ZodSetInternals<T>;
}
declare const $ZodSet: $constructor<$ZodSet>;
type $InferEnumOutput<T extends EnumLike> = T[keyof T] & {};
type $InferEnumInput<T extends EnumLike> = T[keyof T] & {};
interface $ZodEnumDef<T extends EnumLike = EnumLike> extends $ZodTypeDef {
    type: "enum";
    entries: T;
}
interface $ZodEnumInternals<
out T extends EnumLike = EnumLike> extends $ZodTypeInternals<$InferEnumOutput<T>, $InferEnumInput<T>> {
    def: $ZodEnumDef<T>;
    values: PrimitiveSet;
    pattern: RegExp;
    isst: $ZodIssueInvalidValue;
}
interface $ZodEnum<T extends EnumLike = EnumLike> extends $ZodType {
    _zod: $ZodEnumInternals<T>;
}
declare const $ZodEnum: $constructor<$ZodEnum>;
interface $ZodLiteralDef<T extends Literal> extends $ZodTypeDef {
    type: "literal";
    values: T[];
}
interface $ZodLiteralInternals<T extends Literal = Literal> extends $ZodTypeInternals<T, T> {
    def: $ZodLiteralDef<T>;
    values: Set<T>;
    pattern: RegExp;
    isst: $ZodIssueInvalidValue;
}
interface $ZodLiteral<T extends Literal = Literal> extends $ZodType {
    _zod: $ZodLiteralInternals<T>;
}
declare const $ZodLiteral: $constructor<$ZodLiteral>;
type _File = typeof globalThis extends {
    File: infer F extends new (...args: any[]) => any;
} ? InstanceType<F> : {};
interface File$1 extends _File {
    readonly type: string;
    readonly size: number;
}
interface $ZodFileDef extends $ZodTypeDef {
    type: "file";
}
interface $ZodFileInternals extends $ZodTypeInternals<File$1, File$1> {
    def: $ZodFileDef;
    isst: $ZodIssueInvalidType;
    bag: LoosePartial<{
        minimum: number;
        maximum: number;
        mime: MimeTypes[];
    }>;
}
interface $ZodFile extends $ZodType {
    _zod: $ZodFileInternals;
}
declare const $ZodFile: $constructor<$ZodFile>;
interface $ZodTransformDef extends $ZodTypeDef {
    type: "transform";
    transform: (input: unknown, payload: ParsePayload<unknown>) => MaybeAsync<unknown>;
}
interface $ZodTransformInternals<O = unknown, I = unknown> extends $ZodTypeInternals<O, I> {
    def: $ZodTransformDef;
    isst: never;
}
interface $ZodTransform<O = unknown, I = unknown> extends $ZodType {
    _zod: $ZodTransformInternals<O, I>;
}
declare const $ZodTransform: $constructor<$ZodTransform>;
interface $ZodOptionalDef<T extends SomeType = $ZodType> extends $ZodTypeDef {
    type: "optional";
    innerType: T;
}
interface $ZodOptionalInternals<T extends SomeType = $ZodType> extends $ZodTypeInternals<output$1<T> | undefined, input$2<T> | undefined> {
    def: $ZodOptionalDef<T>;
    optin: "optional" | "defaulted";
    optout: "optional";
    isst: never;
    values: T["_zod"]["values"];
    pattern: T["_zod"]["pattern"];
}
interface $ZodOptional<T extends SomeType = $ZodType> extends $ZodType {
    _zod: $ZodOptionalInternals<T>;
}
declare const $ZodOptional: $constructor<$ZodOptional>;
interface $ZodExactOptionalDef<T extends SomeType = $ZodType> extends $ZodOptionalDef<T> {
}
interface $ZodExactOptionalInternals<T extends SomeType = $ZodType> extends $ZodOptionalInternals<T> {
    def: $ZodExactOptionalDef<T>;
    output: output$1<T>;
    input: input$2<T>;
}
interface $ZodExactOptional<T extends SomeType = $ZodType> extends $ZodType {
    _zod: $ZodExactOptionalInternals<T>;
}
declare const $ZodExactOptional: $constructor<$ZodExactOptional>;
interface $ZodNullableDef<T extends SomeType = $ZodType> extends $ZodTypeDef {
    type: "nullable";
    innerType: T;
}
interface $ZodNullableInternals<T extends SomeType = $ZodType> extends $ZodTypeInternals<output$1<T> | null, input$2<T> | null> {
    def: $ZodNullableDef<T>;
    optin: T["_zod"]["optin"];
    optout: T["_zod"]["optout"];
    isst: never;
    values: T["_zod"]["values"];
    pattern: T["_zod"]["pattern"];
}
interface $ZodNullable<T extends SomeType = $ZodType> extends $ZodType {
    _zod: $ZodNullableInternals<T>;
}
declare const $ZodNullable: $constructor<$ZodNullable>;
interface $ZodDefaultDef<T extends SomeType = $ZodType> extends $ZodTypeDef {
    type: "default";
    innerType: T;
    defaultValue: NoUndefined<output$1<T>>;
}
interface $ZodDefaultInternals<T extends SomeType = $ZodType> extends $ZodTypeInternals<NoUndefined<output$1<T>>, input$2<T> | undefined> {
    def: $ZodDefaultDef<T>;
    optin: "defaulted";
    optout?: "optional" | undefined;
    isst: never;
    values: T["_zod"]["values"];
}
interface $ZodDefault<T extends SomeType = $ZodType> extends $ZodType {
    _zod: $ZodDefaultInternals<T>;
}
declare const $ZodDefault: $constructor<$ZodDefault>;
interface $ZodPrefaultDef<T extends SomeType = $ZodType> extends $ZodTypeDef {
    type: "prefault";
    innerType: T;
    defaultValue: input$2<T>;
}
interface $ZodPrefaultInternals<T extends SomeType = $ZodType> extends $ZodTypeInternals<output$1<T>, input$2<T> | undefined> {
    def: $ZodPrefaultDef<T>;
    optin: "defaulted";
    optout?: "optional" | undefined;
    isst: never;
    values: T["_zod"]["values"];
}
interface $ZodPrefault<T extends SomeType = $ZodType> extends $ZodType {
    _zod: $ZodPrefaultInternals<T>;
}
declare const $ZodPrefault: $constructor<$ZodPrefault>;
interface $ZodNonOptionalDef<T extends SomeType = $ZodType> extends $ZodTypeDef {
    type: "nonoptional";
    innerType: T;
}
interface $ZodNonOptionalInternals<T extends SomeType = $ZodType> extends $ZodTypeInternals<NoUndefined<output$1<T>>, NoUndefined<input$2<T>>> {
    def: $ZodNonOptionalDef<T>;
    isst: $ZodIssueInvalidType;
    values: T["_zod"]["values"];
    optin: "optional" | undefined;
    optout: "optional" | undefined;
}
interface $ZodNonOptional<T extends SomeType = $ZodType> extends $ZodType {
    _zod: $ZodNonOptionalInternals<T>;
}
declare const $ZodNonOptional: $constructor<$ZodNonOptional>;
interface $ZodSuccessDef<T extends SomeType = $ZodType> extends $ZodTypeDef {
    type: "success";
    innerType: T;
}
interface $ZodSuccessInternals<T extends SomeType = $ZodType> extends $ZodTypeInternals<boolean, input$2<T>> {
    def: $ZodSuccessDef<T>;
    isst: never;
    optin: T["_zod"]["optin"];
    optout: "optional" | undefined;
}
interface $ZodSuccess<T extends SomeType = $ZodType> extends $ZodType {
    _zod: $ZodSuccessInternals<T>;
}
declare const $ZodSuccess: $constructor<$ZodSuccess>;
interface $ZodCatchCtx extends ParsePayload {
    error: {
        issues: $ZodIssue[];
    };
    input: unknown;
}
interface $ZodCatchDef<T extends SomeType = $ZodType> extends $ZodTypeDef {
    type: "catch";
    innerType: T;
    catchValue: (ctx: $ZodCatchCtx) => unknown;
}
interface $ZodCatchInternals<T extends SomeType = $ZodType> extends $ZodTypeInternals<output$1<T>, input$2<T>> {
    def: $ZodCatchDef<T>;
    optin: T["_zod"]["optin"];
    optout: T["_zod"]["optout"];
    isst: never;
    values: T["_zod"]["values"];
}
interface $ZodCatch<T extends SomeType = $ZodType> extends $ZodType {
    _zod: $ZodCatchInternals<T>;
}
declare const $ZodCatch: $constructor<$ZodCatch>;
interface $ZodNaNDef extends $ZodTypeDef {
    type: "nan";
}
interface $ZodNaNInternals extends $ZodTypeInternals<number, number> {
    def: $ZodNaNDef;
    isst: $ZodIssueInvalidType;
}
interface $ZodNaN extends $ZodType {
    _zod: $ZodNaNInternals;
}
declare const $ZodNaN: $constructor<$ZodNaN>;
interface $ZodPipeDef<A extends SomeType = $ZodType, B extends SomeType = $ZodType> extends $ZodTypeDef {
    type: "pipe";
    in: A;
    out: B;
    transform?: (value: output$1<A>, payload: ParsePayload<output$1<A>>) => MaybeAsync<input$2<B>>;
    reverseTransform?: (value: input$2<B>, payload: ParsePayload<input$2<B>>) => MaybeAsync<output$1<A>>;
}
interface $ZodPipeInternals<A extends SomeType = $ZodType, B extends SomeType = $ZodType> extends $ZodTypeInternals<output$1<B>, input$2<A>> {
    def: $ZodPipeDef<A, B>;
    isst: never;
    values: A["_zod"]["values"];
    optin: A["_zod"]["optin"];
    optout: B["_zod"]["optout"];
    propValues: A["_zod"]["propValues"];
}
interface $ZodPipe<A extends SomeType = $ZodType, B extends SomeType = $ZodType> extends $ZodType {
    _zod: $ZodPipeInternals<A, B>;
}
declare const $ZodPipe: $constructor<$ZodPipe>;
interface $ZodReadonlyDef<T extends SomeType = $ZodType> extends $ZodTypeDef {
    type: "readonly";
    innerType: T;
}
interface $ZodReadonlyInternals<T extends SomeType = $ZodType> extends $ZodTypeInternals<MakeReadonly<output$1<T>>, MakeReadonly<input$2<T>>> {
    def: $ZodReadonlyDef<T>;
    optin: T["_zod"]["optin"];
    optout: T["_zod"]["optout"];
    isst: never;
    propValues: T["_zod"]["propValues"];
    values: T["_zod"]["values"];
}
interface $ZodReadonly<T extends SomeType = $ZodType> extends $ZodType {
    _zod: $ZodReadonlyInternals<T>;
}
declare const $ZodReadonly: $constructor<$ZodReadonly>;
interface $ZodTemplateLiteralDef extends $ZodTypeDef {
    type: "template_literal";
    parts: $ZodTemplateLiteralPart[];
    format?: string | undefined;
}
interface $ZodTemplateLiteralInternals<Template extends string = string> extends $ZodTypeInternals<Template, Template> {
    pattern: RegExp;
    def: $ZodTemplateLiteralDef;
    isst: $ZodIssueInvalidType;
}
type LiteralPart = Exclude<Literal, symbol>;
interface SchemaPartInternals extends $ZodTypeInternals<LiteralPart, LiteralPart> {
    pattern: RegExp;
}
interface SchemaPart extends $ZodType {
    _zod: SchemaPartInternals;
}
type $ZodTemplateLiteralPart = LiteralPart | SchemaPart;
interface $ZodTemplateLiteral<Template extends string = string> extends $ZodType {
    _zod: $ZodTemplateLiteralInternals<Template>;
}
declare const $ZodTemplateLiteral: $constructor<$ZodTemplateLiteral>;
type $ZodFunctionArgs = $ZodType<unknown[], unknown[]>;
type $ZodFunctionIn = $ZodFunctionArgs;
type $ZodFunctionOut = $ZodType;
type $InferInnerFunctionType<Args extends $ZodFunctionIn, Returns extends $ZodFunctionOut> = (...args: $ZodFunctionIn extends Args ? never[] : output$1<Args>) => input$2<Returns>;
type $InferInnerFunctionTypeAsync<Args extends $ZodFunctionIn, Returns extends $ZodFunctionOut> = (...args: $ZodFunctionIn extends Args ? never[] : output$1<Args>) => MaybeAsync<input$2<Returns>>;
type $InferOuterFunctionType<Args extends $ZodFunctionIn, Returns extends $ZodFunctionOut> = (...args: $ZodFunctionIn extends Args ? never[] : input$2<Args>) => output$1<Returns>;
type $InferOuterFunctionTypeAsync<Args extends $ZodFunctionIn, Returns extends $ZodFunctionOut> = (...args: $ZodFunctionIn extends Args ? never[] : input$2<Args>) => Promise<output$1<Returns>>;
interface $ZodFunctionDef<In extends $ZodFunctionIn = $ZodFunctionIn, Out extends $ZodFunctionOut = $ZodFunctionOut> extends $ZodTypeDef {
    type: "function";
    input: In;
    output: Out;
}
interface $ZodFunctionInternals<Args extends $ZodFunctionIn, Returns extends $ZodFunctionOut> extends $ZodTypeInternals<$InferOuterFunctionType<Args, Returns>, $InferInnerFunctionType<Args, Returns>> {
    def: $ZodFunctionDef<Args, Returns>;
    isst: $ZodIssueInvalidType;
}
interface $ZodFunction<Args extends $ZodFunctionIn = $ZodFunctionIn, Returns extends $ZodFunctionOut = $ZodFunctionOut> extends $ZodType<any, any, $ZodFunctionInternals<Args, Returns>> {
    _def: $ZodFunctionDef<Args, Returns>;
    _input: $InferInnerFunctionType<Args, Returns>;
    _output: $InferOuterFunctionType<Args, Returns>;
    implement<F extends $InferInnerFunctionType<Args, Returns>>(func: F): (...args: Parameters<this["_output"]>) => ReturnType<F> extends ReturnType<this["_output"]> ? ReturnType<F> : ReturnType<this["_output"]>;
    implementAsync<F extends $InferInnerFunctionTypeAsync<Args, Returns>>(func: F): F extends $InferOuterFunctionTypeAsync<Args, Returns> ? F : $InferOuterFunctionTypeAsync<Args, Returns>;
    input<const Items extends TupleItems, const Rest extends $ZodFunctionOut = $ZodFunctionOut>(args: Items, rest?: Rest): $ZodFunction<$ZodTuple<Items, Rest>, Returns>;
    input<NewArgs extends $ZodFunctionIn>(args: NewArgs): $ZodFunction<NewArgs, Returns>;
    input(...args: any[]): $ZodFunction<any, Returns>;
    output<NewReturns extends $ZodType>(output: NewReturns): $ZodFunction<Args, NewReturns>;
}
declare const $ZodFunction: $constructor<$ZodFunction>;
interface $ZodPromiseDef<T extends SomeType = $ZodType> extends $ZodTypeDef {
    type: "promise";
    innerType: T;
}
interface $ZodPromiseInternals<T extends SomeType = $ZodType> extends $ZodTypeInternals<Promise<output$1<T>>, MaybeAsync<input$2<T>>> {
    def: $ZodPromiseDef<T>;
    isst: never;
}
interface $ZodPromise<T extends SomeType = $ZodType> extends $ZodType {
    _zod: $ZodPromiseInternals<T>;
}
declare const $ZodPromise: $constructor<$ZodPromise>;
interface $ZodLazyDef<T extends SomeType = $ZodType> extends $ZodTypeDef {
    type: "lazy";
    getter: () => T;
}
interface $ZodLazyInternals<T extends SomeType = $ZodType> extends $ZodTypeInternals<output$1<T>, input$2<T>> {
    def: $ZodLazyDef<T>;
    isst: never;
    innerType: T;
    pattern: T["_zod"]["pattern"];
    propValues: T["_zod"]["propValues"];
    optin: T["_zod"]["optin"];
    optout: T["_zod"]["optout"];
}
interface $ZodLazy<T extends SomeType = $ZodType> extends $ZodType {
    _zod: $ZodLazyInternals<T>;
}
declare const $ZodLazy: $constructor<$ZodLazy>;
interface $ZodCustomDef<O = unknown> extends $ZodTypeDef, $ZodCheckDef {
    type: "custom";
    check: "custom";
    path?: PropertyKey[] | undefined;
    error?: $ZodErrorMap | undefined;
    params?: Record<string, any> | undefined;
    fn: (arg: O) => unknown;
}
interface $ZodCustomInternals<O = unknown, I = unknown> extends $ZodTypeInternals<O, I>, $ZodCheckInternals<O> {
    def: $ZodCustomDef;
    issc: $ZodIssue;
    isst: never;
    bag: LoosePartial<{
        Class: typeof Class;
    }>;
}
interface $ZodCustom<O = unknown, I = unknown> extends $ZodType {
    _zod: $ZodCustomInternals<O, I>;
}
declare const $ZodCustom: $constructor<$ZodCustom>;
type $ZodTypes = $ZodString | $ZodNumber | $ZodBigInt | $ZodBoolean | $ZodDate | $ZodSymbol | $ZodUndefined | $ZodNullable | $ZodNull | $ZodAny | $ZodUnknown | $ZodNever | $ZodVoid | $ZodArray | $ZodObject | $ZodUnion | $ZodIntersection | $ZodTuple | $ZodRecord | $ZodMap | $ZodSet | $ZodLiteral | $ZodEnum | $ZodFunction | $ZodPromise | $ZodLazy | $ZodOptional | $ZodDefault | $ZodPrefault | $ZodTemplateLiteral | $ZodCustom | $ZodTransform | $ZodNonOptional | $ZodReadonly | $ZodNaN | $ZodPipe | $ZodSuccess | $ZodCatch | $ZodFile;

interface $ZodCheckDef {
    check: string;
    error?: $ZodErrorMap<never> | undefined;
    abort?: boolean | undefined;
    when?: ((payload: ParsePayload) => boolean) | undefined;
}
interface $ZodCheckInternals<T> {
    def: $ZodCheckDef;
    issc?: $ZodIssueBase;
    check(payload: ParsePayload<T>): MaybeAsync<void>;
    onattach: ((schema: $ZodType) => void)[];
}
interface $ZodCheck<in T = never> {
    _zod: $ZodCheckInternals<T>;
}
declare const $ZodCheck: $constructor<$ZodCheck<any>>;
interface $ZodCheckLessThanDef extends $ZodCheckDef {
    check: "less_than";
    value: Numeric;
    inclusive: boolean;
}
interface $ZodCheckLessThanInternals<T extends Numeric = Numeric> extends $ZodCheckInternals<T> {
    def: $ZodCheckLessThanDef;
    issc: $ZodIssueTooBig<T>;
}
interface $ZodCheckLessThan<T extends Numeric = Numeric> extends $ZodCheck<T> {
    _zod: $ZodCheckLessThanInternals<T>;
}
declare const $ZodCheckLessThan: $constructor<$ZodCheckLessThan>;
interface $ZodCheckGreaterThanDef extends $ZodCheckDef {
    check: "greater_than";
    value: Numeric;
    inclusive: boolean;
}
interface $ZodCheckGreaterThanInternals<T extends Numeric = Numeric> extends $ZodCheckInternals<T> {
    def: $ZodCheckGreaterThanDef;
    issc: $ZodIssueTooSmall<T>;
}
interface $ZodCheckGreaterThan<T extends Numeric = Numeric> extends $ZodCheck<T> {
    _zod: $ZodCheckGreaterThanInternals<T>;
}
declare const $ZodCheckGreaterThan: $constructor<$ZodCheckGreaterThan>;
interface $ZodCheckMultipleOfDef<T extends number | bigint = number | bigint> extends $ZodCheckDef {
    check: "multiple_of";
    value: T;
}
interface $ZodCheckMultipleOfInternals<T extends number | bigint = number | bigint> extends $ZodCheckInternals<T> {
    def: $ZodCheckMultipleOfDef<T>;
    issc: $ZodIssueNotMultipleOf;
}
interface $ZodCheckMultipleOf<T extends number | bigint = number | bigint> extends $ZodCheck<T> {
    _zod: $ZodCheckMultipleOfInternals<T>;
}
declare const $ZodCheckMultipleOf: $constructor<$ZodCheckMultipleOf<number | bigint>>;
type $ZodNumberFormats = "int32" | "uint32" | "float32" | "float64" | "safeint";
interface $ZodCheckNumberFormatDef<Format extends $ZodNumberFormats = $ZodNumberFormats> extends $ZodCheckDef {
    check: "number_format";
    format: Format;
}
interface $ZodCheckNumberFormatInternals<Format extends $ZodNumberFormats = $ZodNumberFormats> extends $ZodCheckInternals<number> {
    def: $ZodCheckNumberFormatDef<Format>;
    issc: $ZodIssueInvalidType | $ZodIssueTooBig<"number"> | $ZodIssueTooSmall<"number">;
}
interface $ZodCheckNumberFormat<Format extends $ZodNumberFormats = $ZodNumberFormats> extends $ZodCheck<number> {
    _zod: $ZodCheckNumberFormatInternals<Format>;
}
declare const $ZodCheckNumberFormat: $constructor<$ZodCheckNumberFormat>;
interface $ZodCheckMaxLengthDef extends $ZodCheckDef {
    check: "max_length";
    maximum: number;
}
interface $ZodCheckMaxLengthInternals<T extends HasLength = HasLength> extends $ZodCheckInternals<T> {
    def: $ZodCheckMaxLengthDef;
    issc: $ZodIssueTooBig<T>;
}
interface $ZodCheckMaxLength<T extends HasLength = HasLength> extends $ZodCheck<T> {
    _zod: $ZodCheckMaxLengthInternals<T>;
}
declare const $ZodCheckMaxLength: $constructor<$ZodCheckMaxLength>;
interface $ZodCheckMinLengthDef extends $ZodCheckDef {
    check: "min_length";
    minimum: number;
}
interface $ZodCheckMinLengthInternals<T extends HasLength = HasLength> extends $ZodCheckInternals<T> {
    def: $ZodCheckMinLengthDef;
    issc: $ZodIssueTooSmall<T>;
}
interface $ZodCheckMinLength<T extends HasLength = HasLength> extends $ZodCheck<T> {
    _zod: $ZodCheckMinLengthInternals<T>;
}
declare const $ZodCheckMinLength: $constructor<$ZodCheckMinLength>;
interface $ZodCheckLengthEqualsDef extends $ZodCheckDef {
    check: "length_equals";
    length: number;
}
interface $ZodCheckLengthEqualsInternals<T extends HasLength = HasLength> extends $ZodCheckInternals<T> {
    def: $ZodCheckLengthEqualsDef;
    issc: $ZodIssueTooBig<T> | $ZodIssueTooSmall<T>;
}
interface $ZodCheckLengthEquals<T extends HasLength = HasLength> extends $ZodCheck<T> {
    _zod: $ZodCheckLengthEqualsInternals<T>;
}
declare const $ZodCheckLengthEquals: $constructor<$ZodCheckLengthEquals>;
type $ZodStringFormats = "email" | "url" | "emoji" | "uuid" | "guid" | "nanoid" | "cuid" | "cuid2" | "ulid" | "xid" | "ksuid" | "datetime" | "date" | "time" | "duration" | "ipv4" | "ipv6" | "cidrv4" | "cidrv6" | "base64" | "base64url" | "json_string" | "e164" | "credit_card" | "iban" | "lowercase" | "uppercase" | "regex" | "jwt" | "starts_with" | "ends_with" | "includes";
interface $ZodCheckStringFormatDef<Format extends string = string> extends $ZodCheckDef {
    check: "string_format";
    format: Format;
    pattern?: RegExp | undefined;
}
interface $ZodCheckStringFormatInternals extends $ZodCheckInternals<string> {
    def: $ZodCheckStringFormatDef;
    issc: $ZodIssueInvalidStringFormat;
}
interface $ZodCheckRegexDef extends $ZodCheckStringFormatDef {
    format: "regex";
    pattern: RegExp;
}
interface $ZodCheckRegexInternals extends $ZodCheckInternals<string> {
    def: $ZodCheckRegexDef;
    issc: $ZodIssueInvalidStringFormat;
}
interface $ZodCheckRegex extends $ZodCheck<string> {
    _zod: $ZodCheckRegexInternals;
}
declare const $ZodCheckRegex: $constructor<$ZodCheckRegex>;
interface $ZodCheckLowerCaseDef extends $ZodCheckStringFormatDef<"lowercase"> {
}
interface $ZodCheckLowerCaseInternals extends $ZodCheckInternals<string> {
    def: $ZodCheckLowerCaseDef;
    issc: $ZodIssueInvalidStringFormat;
}
interface $ZodCheckLowerCase extends $ZodCheck<string> {
    _zod: $ZodCheckLowerCaseInternals;
}
declare const $ZodCheckLowerCase: $constructor<$ZodCheckLowerCase>;
interface $ZodCheckUpperCaseDef extends $ZodCheckStringFormatDef<"uppercase"> {
}
interface $ZodCheckUpperCaseInternals extends $ZodCheckInternals<string> {
    def: $ZodCheckUpperCaseDef;
    issc: $ZodIssueInvalidStringFormat;
}
interface $ZodCheckUpperCase extends $ZodCheck<string> {
    _zod: $ZodCheckUpperCaseInternals;
}
declare const $ZodCheckUpperCase: $constructor<$ZodCheckUpperCase>;
interface $ZodCheckIncludesDef extends $ZodCheckStringFormatDef<"includes"> {
    includes: string;
    position?: number | undefined;
}
interface $ZodCheckIncludesInternals extends $ZodCheckInternals<string> {
    def: $ZodCheckIncludesDef;
    issc: $ZodIssueInvalidStringFormat;
}
interface $ZodCheckIncludes extends $ZodCheck<string> {
    _zod: $ZodCheckIncludesInternals;
}
declare const $ZodCheckIncludes: $constructor<$ZodCheckIncludes>;
interface $ZodCheckStartsWithDef extends $ZodCheckStringFormatDef<"starts_with"> {
    prefix: string;
}
interface $ZodCheckStartsWithInternals extends $ZodCheckInternals<string> {
    def: $ZodCheckStartsWithDef;
    issc: $ZodIssueInvalidStringFormat;
}
interface $ZodCheckStartsWith extends $ZodCheck<string> {
    _zod: $ZodCheckStartsWithInternals;
}
declare const $ZodCheckStartsWith: $constructor<$ZodCheckStartsWith>;
interface $ZodCheckEndsWithDef extends $ZodCheckStringFormatDef<"ends_with"> {
    suffix: string;
}
interface $ZodCheckEndsWithInternals extends $ZodCheckInternals<string> {
    def: $ZodCheckEndsWithDef;
    issc: $ZodIssueInvalidStringFormat;
}
interface $ZodCheckEndsWith extends $ZodCheckInternals<string> {
    _zod: $ZodCheckEndsWithInternals;
}
declare const $ZodCheckEndsWith: $constructor<$ZodCheckEndsWith>;

interface $ZodIssueBase {
    readonly code?: string;
    readonly input?: unknown;
    readonly path: PropertyKey[];
    readonly message: string;
}
type $ZodInvalidTypeExpected = "string" | "number" | "int" | "boolean" | "bigint" | "symbol" | "undefined" | "null" | "never" | "void" | "date" | "array" | "object" | "tuple" | "record" | "map" | "set" | "file" | "nonoptional" | "nan" | "function" | (string & {});
interface $ZodIssueInvalidType<Input = unknown> extends $ZodIssueBase {
    readonly code: "invalid_type";
    readonly expected: $ZodInvalidTypeExpected;
    readonly input?: Input;
}
interface $ZodIssueTooBig<Input = unknown> extends $ZodIssueBase {
    readonly code: "too_big";
    readonly origin: "number" | "int" | "bigint" | "date" | "string" | "array" | "set" | "file" | (string & {});
    readonly maximum: number | bigint;
    readonly inclusive?: boolean;
    readonly exact?: boolean;
    readonly input?: Input;
}
interface $ZodIssueTooSmall<Input = unknown> extends $ZodIssueBase {
    readonly code: "too_small";
    readonly origin: "number" | "int" | "bigint" | "date" | "string" | "array" | "set" | "file" | (string & {});
    readonly minimum: number | bigint;
    readonly inclusive?: boolean;
    readonly exact?: boolean;
    readonly input?: Input;
}
interface $ZodIssueInvalidStringFormat extends $ZodIssueBase {
    readonly code: "invalid_format";
    readonly format: $ZodStringFormats | (string & {});
    readonly pattern?: string;
    readonly input?: string;
}
interface $ZodIssueNotMultipleOf<Input extends number | bigint = number | bigint> extends $ZodIssueBase {
    readonly code: "not_multiple_of";
    readonly divisor: number;
    readonly input?: Input;
}
interface $ZodIssueUnrecognizedKeys extends $ZodIssueBase {
    readonly code: "unrecognized_keys";
    readonly keys: string[];
    readonly input?: Record<string, unknown>;
}
interface $ZodIssueInvalidUnionNoMatch extends $ZodIssueBase {
    readonly code: "invalid_union";
    readonly errors: $ZodIssue[][];
    readonly input?: unknown;
    readonly discriminator?: string | undefined;
    readonly options?: Primitive[];
    readonly inclusive?: true;
}
interface $ZodIssueInvalidUnionMultipleMatch extends $ZodIssueBase {
    readonly code: "invalid_union";
    readonly errors: [];
    readonly input?: unknown;
    readonly discriminator?: string | undefined;
    readonly inclusive: false;
    readonly matches: number[];
}
type $ZodIssueInvalidUnion = $ZodIssueInvalidUnionNoMatch | $ZodIssueInvalidUnionMultipleMatch;
interface $ZodIssueInvalidKey<Input = unknown> extends $ZodIssueBase {
    readonly code: "invalid_key";
    readonly origin: "map" | "record";
    readonly issues: $ZodIssue[];
    readonly input?: Input;
}
interface $ZodIssueInvalidElement<Input = unknown> extends $ZodIssueBase {
    readonly code: "invalid_element";
    readonly origin: "map" | "set";
    readonly key: unknown;
    readonly issues: $ZodIssue[];
    readonly input?: Input;
}
interface $ZodIssueInvalidValue<Input = unknown> extends $ZodIssueBase {
    readonly code: "invalid_value";
    readonly values: Primitive[];
    readonly input?: Input;
}
interface $ZodIssueCustom extends $ZodIssueBase {
    readonly code: "custom";
    readonly params?: Record<string, any> | undefined;
    readonly input?: unknown;
}
type $ZodIssue = $ZodIssueInvalidType | $ZodIssueTooBig | $ZodIssueTooSmall | $ZodIssueInvalidStringFormat | $ZodIssueNotMultipleOf | $ZodIssueUnrecognizedKeys | $ZodIssueInvalidUnion | $ZodIssueInvalidKey | $ZodIssueInvalidElement | $ZodIssueInvalidValue | $ZodIssueCustom;
type $ZodInternalIssue<T extends $ZodIssueBase = $ZodIssue> = T extends any ? RawIssue$1<T> : never;
type RawIssue$1<T extends $ZodIssueBase> = T extends any ? Flatten$1<MakePartial<T, "message" | "path"> & {
    readonly input: unknown;
    readonly inst?: $ZodType | $ZodCheck;
    readonly schema?: $ZodType | undefined;
    readonly continue?: boolean | undefined;
} & Record<string, unknown>> : never;
type $ZodRawIssue<T extends $ZodIssueBase = $ZodIssue> = $ZodInternalIssue<T>;
interface $ZodErrorMap<T extends $ZodIssueBase = $ZodIssue> {
    (issue: $ZodRawIssue<T>): {
        message: string;
    } | string | undefined | null;
}
interface $ZodError<T = unknown> extends Error {
    type: T;
    issues: $ZodIssue[];
    _zod: {
        output: T;
        def: $ZodIssue[];
    };
    stack?: string;
    name: string;
}
declare const $ZodError: $constructor<$ZodError>;
type $ZodFlattenedError<T, U = string> = _FlattenedError<T, U>;
type _FlattenedError<T, U = string> = {
    formErrors: U[];
    fieldErrors: {
        [P in keyof T]?: U[];
    };
};
type _ZodFormattedError<T, U = string> = T extends [any, ...any[]] ? {
    [K in keyof T]?: $ZodFormattedError<T[K], U>;
} : T extends any[] ? {
    [k: number]: $ZodFormattedError<T[number], U>;
} : T extends object ? Flatten$1<{
    [K in keyof T]?: $ZodFormattedError<T[K], U>;
}> : any;
type $ZodFormattedError<T, U = string> = {
    _errors: U[];
} & Flatten$1<_ZodFormattedError<T, U>>;

type ZodTrait = {
    _zod: {
        def: any;
        [k: string]: any;
    };
};
interface $constructorParams {
    Parent?: typeof Class;
}
interface $constructor<T extends ZodTrait, D = T["_zod"]["def"]> {
    new (def: D): T;
    init(inst: T, def: D): asserts inst is T;
}
declare function $constructor<T extends ZodTrait, D = T["_zod"]["def"]>(name: string, initializer: (inst: T, def: D) => void, 
proto?: ProtoOf<T>, params?: $constructorParams): $constructor<T, D>;
declare const $brand: unique symbol;
type $brand<T extends string | number | symbol = string | number | symbol> = {
    [$brand]: {
        [k in T]: true;
    };
};
type $ZodBranded<T extends SomeType, Brand extends string | number | symbol, Dir extends "in" | "out" | "inout" = "out"> = T & (Dir extends "inout" ? {
    _zod: {
        input: input$2<T> & $brand<Brand>;
        output: output$1<T> & $brand<Brand>;
    };
} : Dir extends "in" ? {
    _zod: {
        input: input$2<T> & $brand<Brand>;
    };
} : {
    _zod: {
        output: output$1<T> & $brand<Brand>;
    };
});
type input$2<T> = T extends {
    _zod: {
        input: any;
    };
} ? T["_zod"]["input"] : unknown;
type output$1<T> = T extends {
    _zod: {
        output: any;
    };
} ? T["_zod"]["output"] : unknown;

type Params$1<T extends $ZodType | $ZodCheck, IssueTypes extends $ZodIssueBase, OmitKeys extends keyof T["_zod"]["def"] = never> = Flatten$1<Partial<EmptyToNever<Omit<T["_zod"]["def"], OmitKeys> & ([IssueTypes] extends [never] ? {} : {
    error?: string | $ZodErrorMap<IssueTypes> | undefined;
    message?: string | undefined;
})>>>;
type TypeParams<T extends $ZodType = $ZodType & {
    _isst: never;
}, AlsoOmit extends Exclude<keyof T["_zod"]["def"], "type" | "checks" | "error"> = never> = Params$1<T, NonNullable<T["_zod"]["isst"]>, "type" | "checks" | "error" | AlsoOmit>;
type CheckParams<T extends $ZodCheck = $ZodCheck, // & { _issc: never },
AlsoOmit extends Exclude<keyof T["_zod"]["def"], "check" | "error"> = never> = Params$1<T, NonNullable<T["_zod"]["issc"]>, "check" | "error" | AlsoOmit>;
type CheckStringFormatParams<T extends $ZodStringFormat = $ZodStringFormat, AlsoOmit extends Exclude<keyof T["_zod"]["def"], "type" | "coerce" | "checks" | "error" | "check" | "format"> = never> = Params$1<T, NonNullable<T["_zod"]["issc"]>, "type" | "coerce" | "checks" | "error" | "check" | "format" | AlsoOmit>;
type CheckTypeParams<T extends $ZodType & $ZodCheck = $ZodType & $ZodCheck, AlsoOmit extends Exclude<keyof T["_zod"]["def"], "type" | "checks" | "error" | "check"> = never> = Params$1<T, NonNullable<T["_zod"]["isst"] | T["_zod"]["issc"]>, "type" | "checks" | "error" | "check" | AlsoOmit>;
type $ZodCheckEmailParams = CheckStringFormatParams<$ZodEmail, "when">;
type $ZodCheckGUIDParams = CheckStringFormatParams<$ZodGUID, "pattern" | "when">;
type $ZodCheckUUIDParams = CheckStringFormatParams<$ZodUUID, "pattern" | "when">;
type $ZodCheckURLParams = CheckStringFormatParams<$ZodURL, "when">;
type $ZodCheckEmojiParams = CheckStringFormatParams<$ZodEmoji, "when">;
type $ZodCheckNanoIDParams = CheckStringFormatParams<$ZodNanoID, "when" | "pattern">;
type $ZodCheckCUIDParams = CheckStringFormatParams<$ZodCUID, "when">;
type $ZodCheckCUID2Params = CheckStringFormatParams<$ZodCUID2, "when">;
type $ZodCheckULIDParams = CheckStringFormatParams<$ZodULID, "when">;
type $ZodCheckXIDParams = CheckStringFormatParams<$ZodXID, "when">;
type $ZodCheckKSUIDParams = CheckStringFormatParams<$ZodKSUID, "when">;
type $ZodCheckIPv4Params = CheckStringFormatParams<$ZodIPv4, "pattern" | "when" | "version">;
type $ZodCheckIPv6Params = CheckStringFormatParams<$ZodIPv6, "pattern" | "when" | "version">;
type $ZodCheckCIDRv4Params = CheckStringFormatParams<$ZodCIDRv4, "pattern" | "when">;
type $ZodCheckCIDRv6Params = CheckStringFormatParams<$ZodCIDRv6, "pattern" | "when">;
type $ZodCheckBase64Params = CheckStringFormatParams<$ZodBase64, "pattern" | "when">;
type $ZodCheckBase64URLParams = CheckStringFormatParams<$ZodBase64URL, "pattern" | "when">;
type $ZodCheckE164Params = CheckStringFormatParams<$ZodE164, "when">;
type $ZodCheckJWTParams = CheckStringFormatParams<$ZodJWT, "pattern" | "when">;
type $ZodCheckISODateTimeParams = CheckStringFormatParams<$ZodISODateTime, "pattern" | "when">;
type $ZodCheckISODateParams = CheckStringFormatParams<$ZodISODate, "pattern" | "when">;
type $ZodCheckISOTimeParams = CheckStringFormatParams<$ZodISOTime, "pattern" | "when">;
type $ZodCheckISODurationParams = CheckStringFormatParams<$ZodISODuration, "when">;
type $ZodCheckNumberFormatParams = CheckParams<$ZodCheckNumberFormat, "format" | "when">;
type $ZodCheckLessThanParams = CheckParams<$ZodCheckLessThan, "inclusive" | "value" | "when">;
type $ZodCheckGreaterThanParams = CheckParams<$ZodCheckGreaterThan, "inclusive" | "value" | "when">;
type $ZodCheckMultipleOfParams = CheckParams<$ZodCheckMultipleOf, "value" | "when">;
type $ZodCheckMaxLengthParams = CheckParams<$ZodCheckMaxLength, "maximum" | "when">;
type $ZodCheckMinLengthParams = CheckParams<$ZodCheckMinLength, "minimum" | "when">;
type $ZodCheckLengthEqualsParams = CheckParams<$ZodCheckLengthEquals, "length" | "when">;
type $ZodCheckRegexParams = CheckParams<$ZodCheckRegex, "format" | "pattern" | "when">;
type $ZodCheckLowerCaseParams = CheckParams<$ZodCheckLowerCase, "format" | "when">;
type $ZodCheckUpperCaseParams = CheckParams<$ZodCheckUpperCase, "format" | "when">;
type $ZodCheckIncludesParams = CheckParams<$ZodCheckIncludes, "includes" | "format" | "when" | "pattern">;
type $ZodCheckStartsWithParams = CheckParams<$ZodCheckStartsWith, "prefix" | "format" | "when" | "pattern">;
type $ZodCheckEndsWithParams = CheckParams<$ZodCheckEndsWith, "suffix" | "format" | "pattern" | "when">;
type $ZodEnumParams = TypeParams<$ZodEnum, "entries">;
type $ZodNonOptionalParams = TypeParams<$ZodNonOptional, "innerType">;
type $ZodCustomParams = CheckTypeParams<$ZodCustom, "fn">;
type $ZodSuperRefineIssue<T extends $ZodIssueBase = $ZodIssue> = T extends any ? RawIssue<T> : never;
type RawIssue<T extends $ZodIssueBase> = T extends any ? Flatten$1<MakePartial<T, "message" | "path"> & {
    readonly inst?: $ZodType | $ZodCheck;
    readonly continue?: boolean | undefined;
} & Record<string, unknown>> : never;
interface $RefinementCtx<T = unknown> extends ParsePayload<T> {
    addIssue(arg: string | $ZodSuperRefineIssue): void;
}
interface $ZodSuperRefineParams {
    when?: ((payload: ParsePayload) => boolean) | undefined;
}

interface ZodError<T = unknown> extends $ZodError<T> {
    format(): $ZodFormattedError<T>;
    format<U>(mapper: (issue: $ZodIssue) => U): $ZodFormattedError<T, U>;
    flatten(): $ZodFlattenedError<T>;
    flatten<U>(mapper: (issue: $ZodIssue) => U): $ZodFlattenedError<T, U>;
    addIssue(issue: $ZodIssue): void;
    addIssues(issues: $ZodIssue[]): void;
    isEmpty: boolean;
}
declare const ZodError: $constructor<ZodError>;

type ZodSafeParseResult<T> = ZodSafeParseSuccess<T> | ZodSafeParseError<T>;
type ZodSafeParseSuccess<T> = {
    success: true;
    data: T;
    error?: never;
};
type ZodSafeParseError<T> = {
    success: false;
    data?: never;
    error: ZodError<T>;
};

type ZodStandardSchemaWithJSON<T> = StandardSchemaWithJSONProps<input$2<T>, output$1<T>>;
interface _ZodType<out Internals extends $ZodTypeInternals = $ZodTypeInternals> extends ZodType<any, any, Internals> {
}
interface ZodType<out Output = unknown, out Input = unknown, out Internals extends $ZodTypeInternals<Output, Input> = $ZodTypeInternals<Output, Input>> extends $ZodType<Output, Input, Internals> {
    def: Internals["def"];
    type: Internals["def"]["type"];
    _def: Internals["def"];
    _output: Internals["output"];
    _input: Internals["input"];
    "~standard": ZodStandardSchemaWithJSON<this>;
    toJSONSchema(params?: ToJSONSchemaParams): ZodStandardJSONSchemaPayload<this>;
    check(...checks: (CheckFn<output$1<this>> | $ZodCheck<output$1<this>>)[]): this;
    with(...checks: (CheckFn<output$1<this>> | $ZodCheck<output$1<this>>)[]): this;
    clone(def?: Internals["def"], params?: {
        parent: boolean;
    }): this;
    register<R extends $ZodRegistry>(registry: R, ...meta: this extends R["_schema"] ? undefined extends R["_meta"] ? [$replace<R["_meta"], this>?] : [$replace<R["_meta"], this>] : ["Incompatible schema"]): this;
    brand<T extends PropertyKey = PropertyKey, Dir extends "in" | "out" | "inout" = "out">(value?: T): PropertyKey extends T ? this : $ZodBranded<this, T, Dir>;
    parse(data: unknown, params?: ParseContext<$ZodIssue>): output$1<this>;
    safeParse(data: unknown, params?: ParseContext<$ZodIssue>): ZodSafeParseResult<output$1<this>>;
    parseAsync(data: unknown, params?: ParseContext<$ZodIssue>): Promise<output$1<this>>;
    safeParseAsync(data: unknown, params?: ParseContext<$ZodIssue>): Promise<ZodSafeParseResult<output$1<this>>>;
    spa: (data: unknown, params?: ParseContext<$ZodIssue>) => Promise<ZodSafeParseResult<output$1<this>>>;
    validate(data: unknown, params?: ParseContext<$ZodIssue>): data is input$2<this>;
    validateAsync(data: unknown, params?: ParseContext<$ZodIssue>): Promise<boolean>;
    encode(data: output$1<this>, params?: ParseContext<$ZodIssue>): input$2<this>;
    decode(data: input$2<this>, params?: ParseContext<$ZodIssue>): output$1<this>;
    encodeAsync(data: output$1<this>, params?: ParseContext<$ZodIssue>): Promise<input$2<this>>;
    decodeAsync(data: input$2<this>, params?: ParseContext<$ZodIssue>): Promise<output$1<this>>;
    safeEncode(data: output$1<this>, params?: ParseContext<$ZodIssue>): ZodSafeParseResult<input$2<this>>;
    safeDecode(data: input$2<this>, params?: ParseContext<$ZodIssue>): ZodSafeParseResult<output$1<this>>;
    safeEncodeAsync(data: output$1<this>, params?: ParseContext<$ZodIssue>): Promise<ZodSafeParseResult<input$2<this>>>;
    safeDecodeAsync(data: input$2<this>, params?: ParseContext<$ZodIssue>): Promise<ZodSafeParseResult<output$1<this>>>;
    refine<Ch extends (arg: output$1<this>) => unknown | Promise<unknown>>(check: Ch, params?: string | $ZodCustomParams): Ch extends (arg: any) => arg is infer R ? this & ZodType<R, input$2<this>> : this;
    superRefine(refinement: (arg: output$1<this>, ctx: $RefinementCtx<output$1<this>>) => void | Promise<void>, params?: $ZodSuperRefineParams): this;
    overwrite(fn: (x: output$1<this>) => output$1<this>): this;
    optional(): ZodOptional<this>;
    exactOptional(): ZodExactOptional<this>;
    nonoptional(params?: string | $ZodNonOptionalParams): ZodNonOptional<this>;
    nullable(): ZodNullable<this>;
    nullish(): ZodOptional<ZodNullable<this>>;
    default(def: NoUndefined<output$1<this>>): ZodDefault<this>;
    default(def: () => NoUndefined<output$1<this>>): ZodDefault<this>;
    prefault(def: () => input$2<this>): ZodPrefault<this>;
    prefault(def: input$2<this>): ZodPrefault<this>;
    array(): ZodArray<this>;
    or<T extends SomeType>(option: T): ZodUnion<[this, T]>;
    and<T extends SomeType>(incoming: T): ZodIntersection<this, T>;
    transform<NewOut>(transform: (arg: output$1<this>, ctx: $RefinementCtx<output$1<this>>) => NewOut | Promise<NewOut>): ZodPipe<this, ZodTransform<Awaited<NewOut>, output$1<this>>>;
    catch(def: output$1<this>): ZodCatch<this>;
    catch(def: (ctx: $ZodCatchCtx) => output$1<this>): ZodCatch<this>;
    pipe<T extends $ZodType<any, output$1<this>>>(target: T | $ZodType<any, output$1<this>>): ZodPipe<this, T>;
    readonly(): ZodReadonly<this>;
    describe(description: string): this;
    description?: string;
    meta(): $replace<GlobalMeta, this> | undefined;
    meta(data: $replace<GlobalMeta, this>): this;
    isOptional(): boolean;
    isNullable(): boolean;
    apply<T, TArgs extends unknown[] = []>(fn: (schema: this, ...args: TArgs) => T, ...args: TArgs): T;
}
declare const ZodType: $constructor<ZodType>;
interface _ZodString<T extends $ZodStringInternals<unknown> = $ZodStringInternals<unknown>> extends _ZodType<T> {
    format: string | null;
    minLength: number | null;
    maxLength: number | null;
    regex(regex: RegExp, params?: string | $ZodCheckRegexParams): this;
    includes(value: string, params?: string | $ZodCheckIncludesParams): this;
    startsWith(value: string, params?: string | $ZodCheckStartsWithParams): this;
    endsWith(value: string, params?: string | $ZodCheckEndsWithParams): this;
    min(minLength: number, params?: string | $ZodCheckMinLengthParams): this;
    max(maxLength: number, params?: string | $ZodCheckMaxLengthParams): this;
    length(len: number, params?: string | $ZodCheckLengthEqualsParams): this;
    nonempty(params?: string | $ZodCheckMinLengthParams): this;
    lowercase(params?: string | $ZodCheckLowerCaseParams): this;
    uppercase(params?: string | $ZodCheckUpperCaseParams): this;
    trim(): this;
    normalize(form?: "NFC" | "NFD" | "NFKC" | "NFKD" | (string & {})): this;
    toLowerCase(): this;
    toUpperCase(): this;
    slugify(): this;
}
declare const _ZodString: $constructor<_ZodString>;
interface ZodString extends _ZodString<$ZodStringInternals<string>> {
    email(params?: string | $ZodCheckEmailParams): this;
    url(params?: string | $ZodCheckURLParams): this;
    jwt(params?: string | $ZodCheckJWTParams): this;
    emoji(params?: string | $ZodCheckEmojiParams): this;
    guid(params?: string | $ZodCheckGUIDParams): this;
    uuid(params?: string | $ZodCheckUUIDParams): this;
    uuidv4(params?: string | $ZodCheckUUIDParams): this;
    uuidv6(params?: string | $ZodCheckUUIDParams): this;
    uuidv7(params?: string | $ZodCheckUUIDParams): this;
    nanoid(params?: string | $ZodCheckNanoIDParams): this;
    guid(params?: string | $ZodCheckGUIDParams): this;
    cuid(params?: string | $ZodCheckCUIDParams): this;
    cuid2(params?: string | $ZodCheckCUID2Params): this;
    ulid(params?: string | $ZodCheckULIDParams): this;
    base64(params?: string | $ZodCheckBase64Params): this;
    base64url(params?: string | $ZodCheckBase64URLParams): this;
    xid(params?: string | $ZodCheckXIDParams): this;
    ksuid(params?: string | $ZodCheckKSUIDParams): this;
    ipv4(params?: string | $ZodCheckIPv4Params): this;
    ipv6(params?: string | $ZodCheckIPv6Params): this;
    cidrv4(params?: string | $ZodCheckCIDRv4Params): this;
    cidrv6(params?: string | $ZodCheckCIDRv6Params): this;
    e164(params?: string | $ZodCheckE164Params): this;
    datetime(params?: string | $ZodCheckISODateTimeParams): this;
    date(params?: string | $ZodCheckISODateParams): this;
    time(params?: string | $ZodCheckISOTimeParams): this;
    duration(params?: string | $ZodCheckISODurationParams): this;
}
declare const ZodString: $constructor<ZodString>;
interface ZodStringFormat<Format extends string = string> extends _ZodString<$ZodStringFormatInternals<Format>> {
}
declare const ZodStringFormat: $constructor<ZodStringFormat>;
interface ZodISODate extends ZodStringFormat {
    _zod: $ZodISODateInternals;
}
declare const ZodISODate: $constructor<ZodISODate>;
interface ZodURL extends ZodStringFormat<"url"> {
    _zod: $ZodURLInternals;
}
declare const ZodURL: $constructor<ZodURL>;
interface _ZodNumber<Internals extends $ZodNumberInternals = $ZodNumberInternals> extends _ZodType<Internals> {
    gt(value: number, params?: string | $ZodCheckGreaterThanParams): this;
    gte(value: number, params?: string | $ZodCheckGreaterThanParams): this;
    min(value: number, params?: string | $ZodCheckGreaterThanParams): this;
    lt(value: number, params?: string | $ZodCheckLessThanParams): this;
    lte(value: number, params?: string | $ZodCheckLessThanParams): this;
    max(value: number, params?: string | $ZodCheckLessThanParams): this;
    int(params?: string | $ZodCheckNumberFormatParams): this;
    safe(params?: string | $ZodCheckNumberFormatParams): this;
    positive(params?: string | $ZodCheckGreaterThanParams): this;
    nonnegative(params?: string | $ZodCheckGreaterThanParams): this;
    negative(params?: string | $ZodCheckLessThanParams): this;
    nonpositive(params?: string | $ZodCheckLessThanParams): this;
    multipleOf(value: number, params?: string | $ZodCheckMultipleOfParams): this;
    step(value: number, params?: string | $ZodCheckMultipleOfParams): this;
    finite(params?: unknown): this;
    minValue: number | null;
    maxValue: number | null;
    isInt: boolean;
    isFinite: boolean;
    format: string | null;
}
interface ZodNumber extends _ZodNumber<$ZodNumberInternals<number>> {
}
declare const ZodNumber: $constructor<ZodNumber>;
interface ZodNumberFormat<Format extends $ZodNumberFormats = $ZodNumberFormats> extends ZodNumber {
    _zod: $ZodNumberFormatInternals<Format>;
}
declare const ZodNumberFormat: $constructor<ZodNumberFormat>;
interface ZodInt extends ZodNumberFormat<"safeint"> {
}
interface _ZodBoolean<T extends $ZodBooleanInternals = $ZodBooleanInternals> extends _ZodType<T> {
}
interface ZodBoolean extends _ZodBoolean<$ZodBooleanInternals<boolean>> {
}
declare const ZodBoolean: $constructor<ZodBoolean>;
interface ZodNull extends _ZodType<$ZodNullInternals> {
}
declare const ZodNull: $constructor<ZodNull>;
interface ZodArray<T extends SomeType = $ZodType> extends _ZodType<$ZodArrayInternals<T>>, $ZodArray<T> {
    element: T;
    min(minLength: number, params?: string | $ZodCheckMinLengthParams): this;
    nonempty(params?: string | $ZodCheckMinLengthParams): this;
    max(maxLength: number, params?: string | $ZodCheckMaxLengthParams): this;
    length(len: number, params?: string | $ZodCheckLengthEqualsParams): this;
    unwrap(): T;
    "~standard": ZodStandardSchemaWithJSON<this>;
}
declare const ZodArray: $constructor<ZodArray>;
type SafeExtendShape<Base extends $ZodShape, Ext extends $ZodLooseShape> = {
    [K in keyof Ext]: K extends keyof Base ? output$1<Ext[K]> extends output$1<Base[K]> ? input$2<Ext[K]> extends input$2<Base[K]> ? Ext[K] : never : never : Ext[K];
};
interface ZodObject<
out Shape extends $ZodShape = $ZodLooseShape, out Config extends $ZodObjectConfig = $strip> extends _ZodType<$ZodObjectInternals<Shape, Config>>, $ZodObject<Shape, Config> {
    "~standard": ZodStandardSchemaWithJSON<this>;
    shape: Shape;
    keyof(): ZodEnum<ToEnum<keyof Shape & string>>;
    catchall<T extends SomeType>(schema: T): ZodObject<Shape, $catchall<T>>;
    passthrough(): ZodObject<Shape, $loose>;
    loose(): ZodObject<Shape, $loose>;
    strict(): ZodObject<Shape, $strict>;
    strip(): ZodObject<Shape, $strip>;
    extend<U extends $ZodLooseShape>(shape: U): ZodObject<Extend<Shape, Writeable<U>>, Config>;
    safeExtend<U extends $ZodLooseShape>(shape: SafeExtendShape<Shape, U> & Partial<Record<keyof Shape, SomeType>>): ZodObject<Extend<Shape, Writeable<U>>, Config>;
    merge<U extends ZodObject>(other: U): ZodObject<Extend<Shape, U["shape"]>, U["_zod"]["config"]>;
    pick<M extends Mask<keyof Shape>>(mask: M & Record<Exclude<keyof M, keyof Shape>, never>): ZodObject<Flatten$1<Pick<Shape, Extract<keyof Shape, keyof M>>>, Config>;
    omit<M extends Mask<keyof Shape>>(mask: M & Record<Exclude<keyof M, keyof Shape>, never>): ZodObject<Flatten$1<Omit<Shape, Extract<keyof Shape, keyof M>>>, Config>;
    partial(): ZodObject<{
        -readonly [k in keyof Shape]: ZodOptional<Shape[k]>;
    }, Config>;
    partial<M extends Mask<keyof Shape>>(mask: M & Record<Exclude<keyof M, keyof Shape>, never>): ZodObject<{
        -readonly [k in keyof Shape]: k extends keyof M ? ZodOptional<Shape[k]> : Shape[k];
    }, Config>;
    exactPartial(): ZodObject<{
        -readonly [k in keyof Shape]: ZodExactOptional<Shape[k]>;
    }, Config>;
    exactPartial<M extends Mask<keyof Shape>>(mask: M & Record<Exclude<keyof M, keyof Shape>, never>): ZodObject<{
        -readonly [k in keyof Shape]: k extends keyof M ? ZodExactOptional<Shape[k]> : Shape[k];
    }, Config>;
    required(): ZodObject<{
        -readonly [k in keyof Shape]: ZodNonOptional<Shape[k]>;
    }, Config>;
    required<M extends Mask<keyof Shape>>(mask: M & Record<Exclude<keyof M, keyof Shape>, never>): ZodObject<{
        -readonly [k in keyof Shape]: k extends keyof M ? ZodNonOptional<Shape[k]> : Shape[k];
    }, Config>;
}
declare const ZodObject: $constructor<ZodObject>;
interface ZodUnion<T extends readonly SomeType[] = readonly $ZodType[]> extends _ZodType<$ZodUnionInternals<T>>, $ZodUnion<T> {
    "~standard": ZodStandardSchemaWithJSON<this>;
    options: T;
}
declare const ZodUnion: $constructor<ZodUnion>;
interface ZodDiscriminatedUnion<Options extends readonly SomeType[] = readonly $ZodType[], Disc extends string = string> extends ZodUnion<Options>, $ZodDiscriminatedUnion<Options, Disc> {
    "~standard": ZodStandardSchemaWithJSON<this>;
    _zod: $ZodDiscriminatedUnionInternals<Options, Disc>;
    def: $ZodDiscriminatedUnionDef<Options, Disc>;
}
declare const ZodDiscriminatedUnion: $constructor<ZodDiscriminatedUnion>;
interface ZodIntersection<A extends SomeType = $ZodType, B extends SomeType = $ZodType> extends _ZodType<$ZodIntersectionInternals<A, B>>, $ZodIntersection<A, B> {
    "~standard": ZodStandardSchemaWithJSON<this>;
}
declare const ZodIntersection: $constructor<ZodIntersection>;
interface ZodTuple<T extends TupleItems = readonly $ZodType[], Rest extends SomeType | null = $ZodType | null> extends _ZodType<$ZodTupleInternals<T, Rest>>, $ZodTuple<T, Rest> {
    "~standard": ZodStandardSchemaWithJSON<this>;
    rest<Rest extends SomeType = $ZodType>(rest: Rest): ZodTuple<T, Rest>;
    partial(): ZodTuple<{
        -readonly [k in keyof T]: ZodOptional<T[k]>;
    }, Rest>;
}
declare const ZodTuple: $constructor<ZodTuple>;
interface ZodRecord<Key extends $ZodRecordKey = $ZodRecordKey, Value extends SomeType = $ZodType> extends _ZodType<$ZodRecordInternals<Key, Value>>, $ZodRecord<Key, Value> {
    "~standard": ZodStandardSchemaWithJSON<this>;
    keyType: Key;
    valueType: Value;
}
declare const ZodRecord: $constructor<ZodRecord>;
interface ZodEnum<
out T extends EnumLike = EnumLike> extends _ZodType<$ZodEnumInternals<T>>, $ZodEnum<T> {
    "~standard": ZodStandardSchemaWithJSON<this>;
    enum: T;
    options: Array<T[keyof T]>;
    extract<const U extends readonly (keyof T)[]>(values: U, params?: string | $ZodEnumParams): ZodEnum<Flatten$1<Pick<T, U[number]>>>;
    exclude<const U extends readonly (keyof T)[]>(values: U, params?: string | $ZodEnumParams): ZodEnum<Flatten$1<Omit<T, U[number]>>>;
}
declare const ZodEnum: $constructor<ZodEnum>;
interface ZodLiteral<T extends Literal = Literal> extends _ZodType<$ZodLiteralInternals<T>>, $ZodLiteral<T> {
    "~standard": ZodStandardSchemaWithJSON<this>;
    values: Set<T>;
    value: T;
}
declare const ZodLiteral: $constructor<ZodLiteral>;
interface ZodTransform<O = unknown, I = unknown> extends _ZodType<$ZodTransformInternals<O, I>>, $ZodTransform<O, I> {
    "~standard": ZodStandardSchemaWithJSON<this>;
}
declare const ZodTransform: $constructor<ZodTransform>;
interface ZodOptional<T extends SomeType = $ZodType> extends _ZodType<$ZodOptionalInternals<T>>, $ZodOptional<T> {
    "~standard": ZodStandardSchemaWithJSON<this>;
    unwrap(): T;
}
declare const ZodOptional: $constructor<ZodOptional>;
interface ZodExactOptional<T extends SomeType = $ZodType> extends _ZodType<$ZodExactOptionalInternals<T>>, $ZodExactOptional<T> {
    "~standard": ZodStandardSchemaWithJSON<this>;
    unwrap(): T;
}
declare const ZodExactOptional: $constructor<ZodExactOptional>;
interface ZodNullable<T extends SomeType = $ZodType> extends _ZodType<$ZodNullableInternals<T>>, $ZodNullable<T> {
    "~standard": ZodStandardSchemaWithJSON<this>;
    unwrap(): T;
}
declare const ZodNullable: $constructor<ZodNullable>;
interface ZodDefault<T extends SomeType = $ZodType> extends _ZodType<$ZodDefaultInternals<T>>, $ZodDefault<T> {
    "~standard": ZodStandardSchemaWithJSON<this>;
    unwrap(): T;
    removeDefault(): T;
}
declare const ZodDefault: $constructor<ZodDefault>;
interface ZodPrefault<T extends SomeType = $ZodType> extends _ZodType<$ZodPrefaultInternals<T>>, $ZodPrefault<T> {
    "~standard": ZodStandardSchemaWithJSON<this>;
    unwrap(): T;
}
declare const ZodPrefault: $constructor<ZodPrefault>;
interface ZodNonOptional<T extends SomeType = $ZodType> extends _ZodType<$ZodNonOptionalInternals<T>>, $ZodNonOptional<T> {
    "~standard": ZodStandardSchemaWithJSON<this>;
    unwrap(): T;
}
declare const ZodNonOptional: $constructor<ZodNonOptional>;
interface ZodCatch<T extends SomeType = $ZodType> extends _ZodType<$ZodCatchInternals<T>>, $ZodCatch<T> {
    "~standard": ZodStandardSchemaWithJSON<this>;
    unwrap(): T;
    removeCatch(): T;
}
declare const ZodCatch: $constructor<ZodCatch>;
interface ZodPipe<A extends SomeType = $ZodType, B extends SomeType = $ZodType> extends _ZodType<$ZodPipeInternals<A, B>>, $ZodPipe<A, B> {
    "~standard": ZodStandardSchemaWithJSON<this>;
    in: A;
    out: B;
}
declare const ZodPipe: $constructor<ZodPipe>;
interface ZodReadonly<T extends SomeType = $ZodType> extends _ZodType<$ZodReadonlyInternals<T>>, $ZodReadonly<T> {
    "~standard": ZodStandardSchemaWithJSON<this>;
    unwrap(): T;
}
declare const ZodReadonly: $constructor<ZodReadonly>;
interface ZodCustom<O = unknown, I = unknown> extends _ZodType<$ZodCustomInternals<O, I>>, $ZodCustom<O, I> {
    "~standard": ZodStandardSchemaWithJSON<this>;
}
declare const ZodCustom: $constructor<ZodCustom>;
type _ZodJSONSchema = ZodUnion<[
    ZodString,
    ZodNumber,
    ZodBoolean,
    ZodNull,
    ZodArray<ZodJSONSchema>,
    ZodRecord<ZodString, ZodJSONSchema>
]>;
type _ZodJSONSchemaInternals = _ZodJSONSchema["_zod"];
interface ZodJSONSchemaInternals extends _ZodJSONSchemaInternals {
    output: JSONType;
    input: JSONType;
}
interface ZodJSONSchema extends _ZodJSONSchema {
    _zod: ZodJSONSchemaInternals;
}

type input$1<T> = input$2<T>;
declare function input$1<T extends $ZodType>(schema: T): ZodType<input$2<T>, input$2<T>>;
type output<T> = output$1<T>;
declare function output<T extends $ZodType>(schema: T): ZodType<output$1<T>, output$1<T>>;

/** Shape of one sample, without the batch axis. */
type Shape$1 = readonly number[];

declare const initializer: ZodEnum<{
    glorotNormal: "glorotNormal";
    glorotUniform: "glorotUniform";
    heNormal: "heNormal";
    heUniform: "heUniform";
    identity: "identity";
    leCunNormal: "leCunNormal";
    leCunUniform: "leCunUniform";
    ones: "ones";
    orthogonal: "orthogonal";
    randomNormal: "randomNormal";
    randomUniform: "randomUniform";
    truncatedNormal: "truncatedNormal";
    zeros: "zeros";
}>;
type InitializerName = output$1<typeof initializer>;

/** One weight that a layer has. */
interface WeightSpec {
    /** Its part in the layer: `kernel`, `bias`. The stream that its first values are drawn from is named by it. */
    readonly name: string;
    readonly shape: Shape$1;
    readonly initializer: InitializerName;
    /** Set where no gradient changes it, as with moving averages. */
    readonly fixed?: true;
    /** Units of an LSTM whose forget gate's bias starts at one; the bias is [input, forget, cell, output]. */
    readonly forgetUnits?: number;
}
/** A default that Keras has changed: what it was in the versions that are named. */
interface Era {
    readonly keras: string;
    readonly value: string | number | boolean;
}

/**
 * The layers that a suite may name and that contain no other layer, as tf.layers names them. A new one is a file here
 * (or a place in one), a line in this table, and what builds it in `src/train/layers`.
 */
declare const layerKinds: {
    lstm: {
        says: string;
        options: {
            readonly units: ZodInt;
            readonly activation: ZodDefault<ZodEnum<{
                elu: "elu";
                gelu: "gelu";
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                mish: "mish";
                relu: "relu";
                relu6: "relu6";
                selu: "selu";
                sigmoid: "sigmoid";
                softmax: "softmax";
                softplus: "softplus";
                softsign: "softsign";
                swish: "swish";
                tanh: "tanh";
            }>>;
            readonly useBias: ZodDefault<ZodBoolean>;
            readonly kernelInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            readonly recurrentInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            readonly biasInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            readonly returnSequences: ZodDefault<ZodBoolean>;
            readonly goBackwards: ZodDefault<ZodBoolean>;
            readonly recurrentActivation: ZodEnum<{
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                relu: "relu";
                sigmoid: "sigmoid";
                tanh: "tanh";
            }>;
            readonly unitForgetBias: ZodDefault<ZodBoolean>;
        };
        short?: "activation" | "biasInitializer" | "goBackwards" | "kernelInitializer" | "recurrentActivation" | "recurrentInitializer" | "returnSequences" | "unitForgetBias" | "units" | "useBias";
        mixesSamples?: true;
        uses?(options: {
            units: number;
            activation: "elu" | "gelu" | "hardSigmoid" | "linear" | "mish" | "relu" | "relu6" | "selu" | "sigmoid" | "softmax" | "softplus" | "softsign" | "swish" | "tanh";
            useBias: boolean;
            kernelInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            recurrentInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            biasInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            returnSequences: boolean;
            goBackwards: boolean;
            recurrentActivation: "hardSigmoid" | "linear" | "relu" | "sigmoid" | "tanh";
            unitForgetBias: boolean;
        }, sample: Shape$1): number;
        weights: (options: {
            units: number;
            activation: "elu" | "gelu" | "hardSigmoid" | "linear" | "mish" | "relu" | "relu6" | "selu" | "sigmoid" | "softmax" | "softplus" | "softsign" | "swish" | "tanh";
            useBias: boolean;
            kernelInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            recurrentInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            biasInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            returnSequences: boolean;
            goBackwards: boolean;
            recurrentActivation: "hardSigmoid" | "linear" | "relu" | "sigmoid" | "tanh";
            unitForgetBias: boolean;
        }, sample: Shape$1) => readonly WeightSpec[];
        output: (options: {
            units: number;
            activation: "elu" | "gelu" | "hardSigmoid" | "linear" | "mish" | "relu" | "relu6" | "selu" | "sigmoid" | "softmax" | "softplus" | "softsign" | "swish" | "tanh";
            useBias: boolean;
            kernelInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            recurrentInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            biasInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            returnSequences: boolean;
            goBackwards: boolean;
            recurrentActivation: "hardSigmoid" | "linear" | "relu" | "sigmoid" | "tanh";
            unitForgetBias: boolean;
        }, sample: Shape$1) => Shape$1;
        eras: Readonly<Record<string, readonly Era[]>>;
        schema: ZodObject<{
            units: ZodInt;
            activation: ZodDefault<ZodEnum<{
                elu: "elu";
                gelu: "gelu";
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                mish: "mish";
                relu: "relu";
                relu6: "relu6";
                selu: "selu";
                sigmoid: "sigmoid";
                softmax: "softmax";
                softplus: "softplus";
                softsign: "softsign";
                swish: "swish";
                tanh: "tanh";
            }>>;
            useBias: ZodDefault<ZodBoolean>;
            kernelInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            recurrentInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            biasInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            returnSequences: ZodDefault<ZodBoolean>;
            goBackwards: ZodDefault<ZodBoolean>;
            recurrentActivation: ZodEnum<{
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                relu: "relu";
                sigmoid: "sigmoid";
                tanh: "tanh";
            }>;
            unitForgetBias: ZodDefault<ZodBoolean>;
        }, $strict>;
        written: ZodObject<{
            units: ZodInt;
            activation: ZodOptional<ZodEnum<{
                elu: "elu";
                gelu: "gelu";
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                mish: "mish";
                relu: "relu";
                relu6: "relu6";
                selu: "selu";
                sigmoid: "sigmoid";
                softmax: "softmax";
                softplus: "softplus";
                softsign: "softsign";
                swish: "swish";
                tanh: "tanh";
            }>>;
            useBias: ZodOptional<ZodBoolean>;
            kernelInitializer: ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            recurrentInitializer: ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            biasInitializer: ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            returnSequences: ZodOptional<ZodBoolean>;
            goBackwards: ZodOptional<ZodBoolean>;
            recurrentActivation: ZodOptional<ZodEnum<{
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                relu: "relu";
                sigmoid: "sigmoid";
                tanh: "tanh";
            }>>;
            unitForgetBias: ZodOptional<ZodBoolean>;
        }, $strict>;
        shared: ZodOptional<ZodObject<{
            units: ZodOptional<ZodInt>;
            activation: ZodOptional<ZodOptional<ZodEnum<{
                elu: "elu";
                gelu: "gelu";
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                mish: "mish";
                relu: "relu";
                relu6: "relu6";
                selu: "selu";
                sigmoid: "sigmoid";
                softmax: "softmax";
                softplus: "softplus";
                softsign: "softsign";
                swish: "swish";
                tanh: "tanh";
            }>>>;
            useBias: ZodOptional<ZodOptional<ZodBoolean>>;
            kernelInitializer: ZodOptional<ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>>;
            recurrentInitializer: ZodOptional<ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>>;
            biasInitializer: ZodOptional<ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>>;
            returnSequences: ZodOptional<ZodOptional<ZodBoolean>>;
            goBackwards: ZodOptional<ZodOptional<ZodBoolean>>;
            recurrentActivation: ZodOptional<ZodOptional<ZodEnum<{
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                relu: "relu";
                sigmoid: "sigmoid";
                tanh: "tanh";
            }>>>;
            unitForgetBias: ZodOptional<ZodOptional<ZodBoolean>>;
        }, $strict>>;
    };
    gru: {
        says: string;
        options: {
            readonly units: ZodInt;
            readonly activation: ZodDefault<ZodEnum<{
                elu: "elu";
                gelu: "gelu";
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                mish: "mish";
                relu: "relu";
                relu6: "relu6";
                selu: "selu";
                sigmoid: "sigmoid";
                softmax: "softmax";
                softplus: "softplus";
                softsign: "softsign";
                swish: "swish";
                tanh: "tanh";
            }>>;
            readonly useBias: ZodDefault<ZodBoolean>;
            readonly kernelInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            readonly recurrentInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            readonly biasInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            readonly returnSequences: ZodDefault<ZodBoolean>;
            readonly goBackwards: ZodDefault<ZodBoolean>;
            readonly recurrentActivation: ZodEnum<{
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                relu: "relu";
                sigmoid: "sigmoid";
                tanh: "tanh";
            }>;
        };
        short?: "activation" | "biasInitializer" | "goBackwards" | "kernelInitializer" | "recurrentActivation" | "recurrentInitializer" | "returnSequences" | "units" | "useBias";
        mixesSamples?: true;
        uses?(options: {
            units: number;
            activation: "elu" | "gelu" | "hardSigmoid" | "linear" | "mish" | "relu" | "relu6" | "selu" | "sigmoid" | "softmax" | "softplus" | "softsign" | "swish" | "tanh";
            useBias: boolean;
            kernelInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            recurrentInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            biasInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            returnSequences: boolean;
            goBackwards: boolean;
            recurrentActivation: "hardSigmoid" | "linear" | "relu" | "sigmoid" | "tanh";
        }, sample: Shape$1): number;
        weights: (options: {
            units: number;
            activation: "elu" | "gelu" | "hardSigmoid" | "linear" | "mish" | "relu" | "relu6" | "selu" | "sigmoid" | "softmax" | "softplus" | "softsign" | "swish" | "tanh";
            useBias: boolean;
            kernelInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            recurrentInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            biasInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            returnSequences: boolean;
            goBackwards: boolean;
            recurrentActivation: "hardSigmoid" | "linear" | "relu" | "sigmoid" | "tanh";
        }, sample: Shape$1) => readonly WeightSpec[];
        output: (options: {
            units: number;
            activation: "elu" | "gelu" | "hardSigmoid" | "linear" | "mish" | "relu" | "relu6" | "selu" | "sigmoid" | "softmax" | "softplus" | "softsign" | "swish" | "tanh";
            useBias: boolean;
            kernelInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            recurrentInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            biasInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            returnSequences: boolean;
            goBackwards: boolean;
            recurrentActivation: "hardSigmoid" | "linear" | "relu" | "sigmoid" | "tanh";
        }, sample: Shape$1) => Shape$1;
        eras: Readonly<Record<string, readonly Era[]>>;
        schema: ZodObject<{
            units: ZodInt;
            activation: ZodDefault<ZodEnum<{
                elu: "elu";
                gelu: "gelu";
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                mish: "mish";
                relu: "relu";
                relu6: "relu6";
                selu: "selu";
                sigmoid: "sigmoid";
                softmax: "softmax";
                softplus: "softplus";
                softsign: "softsign";
                swish: "swish";
                tanh: "tanh";
            }>>;
            useBias: ZodDefault<ZodBoolean>;
            kernelInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            recurrentInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            biasInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            returnSequences: ZodDefault<ZodBoolean>;
            goBackwards: ZodDefault<ZodBoolean>;
            recurrentActivation: ZodEnum<{
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                relu: "relu";
                sigmoid: "sigmoid";
                tanh: "tanh";
            }>;
        }, $strict>;
        written: ZodObject<{
            units: ZodInt;
            activation: ZodOptional<ZodEnum<{
                elu: "elu";
                gelu: "gelu";
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                mish: "mish";
                relu: "relu";
                relu6: "relu6";
                selu: "selu";
                sigmoid: "sigmoid";
                softmax: "softmax";
                softplus: "softplus";
                softsign: "softsign";
                swish: "swish";
                tanh: "tanh";
            }>>;
            useBias: ZodOptional<ZodBoolean>;
            kernelInitializer: ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            recurrentInitializer: ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            biasInitializer: ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            returnSequences: ZodOptional<ZodBoolean>;
            goBackwards: ZodOptional<ZodBoolean>;
            recurrentActivation: ZodOptional<ZodEnum<{
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                relu: "relu";
                sigmoid: "sigmoid";
                tanh: "tanh";
            }>>;
        }, $strict>;
        shared: ZodOptional<ZodObject<{
            units: ZodOptional<ZodInt>;
            activation: ZodOptional<ZodOptional<ZodEnum<{
                elu: "elu";
                gelu: "gelu";
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                mish: "mish";
                relu: "relu";
                relu6: "relu6";
                selu: "selu";
                sigmoid: "sigmoid";
                softmax: "softmax";
                softplus: "softplus";
                softsign: "softsign";
                swish: "swish";
                tanh: "tanh";
            }>>>;
            useBias: ZodOptional<ZodOptional<ZodBoolean>>;
            kernelInitializer: ZodOptional<ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>>;
            recurrentInitializer: ZodOptional<ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>>;
            biasInitializer: ZodOptional<ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>>;
            returnSequences: ZodOptional<ZodOptional<ZodBoolean>>;
            goBackwards: ZodOptional<ZodOptional<ZodBoolean>>;
            recurrentActivation: ZodOptional<ZodOptional<ZodEnum<{
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                relu: "relu";
                sigmoid: "sigmoid";
                tanh: "tanh";
            }>>>;
        }, $strict>>;
    };
    simpleRnn: {
        says: string;
        options: {
            units: ZodInt;
            activation: ZodDefault<ZodEnum<{
                elu: "elu";
                gelu: "gelu";
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                mish: "mish";
                relu: "relu";
                relu6: "relu6";
                selu: "selu";
                sigmoid: "sigmoid";
                softmax: "softmax";
                softplus: "softplus";
                softsign: "softsign";
                swish: "swish";
                tanh: "tanh";
            }>>;
            useBias: ZodDefault<ZodBoolean>;
            kernelInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            recurrentInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            biasInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            returnSequences: ZodDefault<ZodBoolean>;
            goBackwards: ZodDefault<ZodBoolean>;
        };
        short?: "activation" | "biasInitializer" | "goBackwards" | "kernelInitializer" | "recurrentInitializer" | "returnSequences" | "units" | "useBias";
        mixesSamples?: true;
        uses?(options: {
            units: number;
            activation: "elu" | "gelu" | "hardSigmoid" | "linear" | "mish" | "relu" | "relu6" | "selu" | "sigmoid" | "softmax" | "softplus" | "softsign" | "swish" | "tanh";
            useBias: boolean;
            kernelInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            recurrentInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            biasInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            returnSequences: boolean;
            goBackwards: boolean;
        }, sample: Shape$1): number;
        weights: (options: {
            units: number;
            activation: "elu" | "gelu" | "hardSigmoid" | "linear" | "mish" | "relu" | "relu6" | "selu" | "sigmoid" | "softmax" | "softplus" | "softsign" | "swish" | "tanh";
            useBias: boolean;
            kernelInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            recurrentInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            biasInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            returnSequences: boolean;
            goBackwards: boolean;
        }, sample: Shape$1) => readonly WeightSpec[];
        output: (options: {
            units: number;
            activation: "elu" | "gelu" | "hardSigmoid" | "linear" | "mish" | "relu" | "relu6" | "selu" | "sigmoid" | "softmax" | "softplus" | "softsign" | "swish" | "tanh";
            useBias: boolean;
            kernelInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            recurrentInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            biasInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            returnSequences: boolean;
            goBackwards: boolean;
        }, sample: Shape$1) => Shape$1;
        eras: Readonly<Record<string, readonly Era[]>>;
        schema: ZodObject<{
            units: ZodInt;
            activation: ZodDefault<ZodEnum<{
                elu: "elu";
                gelu: "gelu";
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                mish: "mish";
                relu: "relu";
                relu6: "relu6";
                selu: "selu";
                sigmoid: "sigmoid";
                softmax: "softmax";
                softplus: "softplus";
                softsign: "softsign";
                swish: "swish";
                tanh: "tanh";
            }>>;
            useBias: ZodDefault<ZodBoolean>;
            kernelInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            recurrentInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            biasInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            returnSequences: ZodDefault<ZodBoolean>;
            goBackwards: ZodDefault<ZodBoolean>;
        }, $strict>;
        written: ZodObject<{
            units: ZodInt;
            activation: ZodOptional<ZodEnum<{
                elu: "elu";
                gelu: "gelu";
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                mish: "mish";
                relu: "relu";
                relu6: "relu6";
                selu: "selu";
                sigmoid: "sigmoid";
                softmax: "softmax";
                softplus: "softplus";
                softsign: "softsign";
                swish: "swish";
                tanh: "tanh";
            }>>;
            useBias: ZodOptional<ZodBoolean>;
            kernelInitializer: ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            recurrentInitializer: ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            biasInitializer: ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            returnSequences: ZodOptional<ZodBoolean>;
            goBackwards: ZodOptional<ZodBoolean>;
        }, $strict>;
        shared: ZodOptional<ZodObject<{
            units: ZodOptional<ZodInt>;
            activation: ZodOptional<ZodOptional<ZodEnum<{
                elu: "elu";
                gelu: "gelu";
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                mish: "mish";
                relu: "relu";
                relu6: "relu6";
                selu: "selu";
                sigmoid: "sigmoid";
                softmax: "softmax";
                softplus: "softplus";
                softsign: "softsign";
                swish: "swish";
                tanh: "tanh";
            }>>>;
            useBias: ZodOptional<ZodOptional<ZodBoolean>>;
            kernelInitializer: ZodOptional<ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>>;
            recurrentInitializer: ZodOptional<ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>>;
            biasInitializer: ZodOptional<ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>>;
            returnSequences: ZodOptional<ZodOptional<ZodBoolean>>;
            goBackwards: ZodOptional<ZodOptional<ZodBoolean>>;
        }, $strict>>;
    };
    dense: {
        says: string;
        options: {
            readonly units: ZodInt;
            readonly activation: ZodDefault<ZodEnum<{
                elu: "elu";
                gelu: "gelu";
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                mish: "mish";
                relu: "relu";
                relu6: "relu6";
                selu: "selu";
                sigmoid: "sigmoid";
                softmax: "softmax";
                softplus: "softplus";
                softsign: "softsign";
                swish: "swish";
                tanh: "tanh";
            }>>;
            readonly useBias: ZodDefault<ZodBoolean>;
            readonly kernelInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            readonly biasInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
        };
        short?: "activation" | "biasInitializer" | "kernelInitializer" | "units" | "useBias";
        mixesSamples?: true;
        uses?(options: {
            units: number;
            activation: "elu" | "gelu" | "hardSigmoid" | "linear" | "mish" | "relu" | "relu6" | "selu" | "sigmoid" | "softmax" | "softplus" | "softsign" | "swish" | "tanh";
            useBias: boolean;
            kernelInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            biasInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
        }, sample: Shape$1): number;
        weights: (options: {
            units: number;
            activation: "elu" | "gelu" | "hardSigmoid" | "linear" | "mish" | "relu" | "relu6" | "selu" | "sigmoid" | "softmax" | "softplus" | "softsign" | "swish" | "tanh";
            useBias: boolean;
            kernelInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            biasInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
        }, sample: Shape$1) => readonly WeightSpec[];
        output: (options: {
            units: number;
            activation: "elu" | "gelu" | "hardSigmoid" | "linear" | "mish" | "relu" | "relu6" | "selu" | "sigmoid" | "softmax" | "softplus" | "softsign" | "swish" | "tanh";
            useBias: boolean;
            kernelInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            biasInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
        }, sample: Shape$1) => Shape$1;
        eras: Readonly<Record<string, readonly Era[]>>;
        schema: ZodObject<{
            units: ZodInt;
            activation: ZodDefault<ZodEnum<{
                elu: "elu";
                gelu: "gelu";
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                mish: "mish";
                relu: "relu";
                relu6: "relu6";
                selu: "selu";
                sigmoid: "sigmoid";
                softmax: "softmax";
                softplus: "softplus";
                softsign: "softsign";
                swish: "swish";
                tanh: "tanh";
            }>>;
            useBias: ZodDefault<ZodBoolean>;
            kernelInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            biasInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
        }, $strict>;
        written: ZodObject<{
            units: ZodInt;
            activation: ZodOptional<ZodEnum<{
                elu: "elu";
                gelu: "gelu";
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                mish: "mish";
                relu: "relu";
                relu6: "relu6";
                selu: "selu";
                sigmoid: "sigmoid";
                softmax: "softmax";
                softplus: "softplus";
                softsign: "softsign";
                swish: "swish";
                tanh: "tanh";
            }>>;
            useBias: ZodOptional<ZodBoolean>;
            kernelInitializer: ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            biasInitializer: ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
        }, $strict>;
        shared: ZodOptional<ZodObject<{
            units: ZodOptional<ZodInt>;
            activation: ZodOptional<ZodOptional<ZodEnum<{
                elu: "elu";
                gelu: "gelu";
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                mish: "mish";
                relu: "relu";
                relu6: "relu6";
                selu: "selu";
                sigmoid: "sigmoid";
                softmax: "softmax";
                softplus: "softplus";
                softsign: "softsign";
                swish: "swish";
                tanh: "tanh";
            }>>>;
            useBias: ZodOptional<ZodOptional<ZodBoolean>>;
            kernelInitializer: ZodOptional<ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>>;
            biasInitializer: ZodOptional<ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>>;
        }, $strict>>;
    };
    conv1d: {
        says: string;
        options: {
            readonly filters: ZodInt;
            readonly kernelSize: ZodInt;
            readonly strides: ZodDefault<ZodInt>;
            readonly dilationRate: ZodDefault<ZodInt>;
            readonly padding: ZodDefault<ZodEnum<{
                causal: "causal";
                same: "same";
                valid: "valid";
            }>>;
            readonly activation: ZodDefault<ZodEnum<{
                elu: "elu";
                gelu: "gelu";
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                mish: "mish";
                relu: "relu";
                relu6: "relu6";
                selu: "selu";
                sigmoid: "sigmoid";
                softmax: "softmax";
                softplus: "softplus";
                softsign: "softsign";
                swish: "swish";
                tanh: "tanh";
            }>>;
            readonly useBias: ZodDefault<ZodBoolean>;
            readonly kernelInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            readonly biasInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
        };
        short?: "activation" | "biasInitializer" | "dilationRate" | "filters" | "kernelInitializer" | "kernelSize" | "padding" | "strides" | "useBias";
        mixesSamples?: true;
        uses?(options: {
            filters: number;
            kernelSize: number;
            strides: number;
            dilationRate: number;
            padding: "causal" | "same" | "valid";
            activation: "elu" | "gelu" | "hardSigmoid" | "linear" | "mish" | "relu" | "relu6" | "selu" | "sigmoid" | "softmax" | "softplus" | "softsign" | "swish" | "tanh";
            useBias: boolean;
            kernelInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            biasInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
        }, sample: Shape$1): number;
        weights: (options: {
            filters: number;
            kernelSize: number;
            strides: number;
            dilationRate: number;
            padding: "causal" | "same" | "valid";
            activation: "elu" | "gelu" | "hardSigmoid" | "linear" | "mish" | "relu" | "relu6" | "selu" | "sigmoid" | "softmax" | "softplus" | "softsign" | "swish" | "tanh";
            useBias: boolean;
            kernelInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            biasInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
        }, sample: Shape$1) => readonly WeightSpec[];
        output: (options: {
            filters: number;
            kernelSize: number;
            strides: number;
            dilationRate: number;
            padding: "causal" | "same" | "valid";
            activation: "elu" | "gelu" | "hardSigmoid" | "linear" | "mish" | "relu" | "relu6" | "selu" | "sigmoid" | "softmax" | "softplus" | "softsign" | "swish" | "tanh";
            useBias: boolean;
            kernelInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            biasInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
        }, sample: Shape$1) => Shape$1;
        eras: Readonly<Record<string, readonly Era[]>>;
        schema: ZodObject<{
            filters: ZodInt;
            kernelSize: ZodInt;
            strides: ZodDefault<ZodInt>;
            dilationRate: ZodDefault<ZodInt>;
            padding: ZodDefault<ZodEnum<{
                causal: "causal";
                same: "same";
                valid: "valid";
            }>>;
            activation: ZodDefault<ZodEnum<{
                elu: "elu";
                gelu: "gelu";
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                mish: "mish";
                relu: "relu";
                relu6: "relu6";
                selu: "selu";
                sigmoid: "sigmoid";
                softmax: "softmax";
                softplus: "softplus";
                softsign: "softsign";
                swish: "swish";
                tanh: "tanh";
            }>>;
            useBias: ZodDefault<ZodBoolean>;
            kernelInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            biasInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
        }, $strict>;
        written: ZodObject<{
            filters: ZodInt;
            kernelSize: ZodInt;
            strides: ZodOptional<ZodInt>;
            dilationRate: ZodOptional<ZodInt>;
            padding: ZodOptional<ZodEnum<{
                causal: "causal";
                same: "same";
                valid: "valid";
            }>>;
            activation: ZodOptional<ZodEnum<{
                elu: "elu";
                gelu: "gelu";
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                mish: "mish";
                relu: "relu";
                relu6: "relu6";
                selu: "selu";
                sigmoid: "sigmoid";
                softmax: "softmax";
                softplus: "softplus";
                softsign: "softsign";
                swish: "swish";
                tanh: "tanh";
            }>>;
            useBias: ZodOptional<ZodBoolean>;
            kernelInitializer: ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            biasInitializer: ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
        }, $strict>;
        shared: ZodOptional<ZodObject<{
            filters: ZodOptional<ZodInt>;
            kernelSize: ZodOptional<ZodInt>;
            strides: ZodOptional<ZodOptional<ZodInt>>;
            dilationRate: ZodOptional<ZodOptional<ZodInt>>;
            padding: ZodOptional<ZodOptional<ZodEnum<{
                causal: "causal";
                same: "same";
                valid: "valid";
            }>>>;
            activation: ZodOptional<ZodOptional<ZodEnum<{
                elu: "elu";
                gelu: "gelu";
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                mish: "mish";
                relu: "relu";
                relu6: "relu6";
                selu: "selu";
                sigmoid: "sigmoid";
                softmax: "softmax";
                softplus: "softplus";
                softsign: "softsign";
                swish: "swish";
                tanh: "tanh";
            }>>>;
            useBias: ZodOptional<ZodOptional<ZodBoolean>>;
            kernelInitializer: ZodOptional<ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>>;
            biasInitializer: ZodOptional<ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>>;
        }, $strict>>;
    };
    conv2d: {
        says: string;
        options: {
            readonly filters: ZodInt;
            readonly kernelSize: ZodUnion<readonly [ZodInt, ZodTuple<[ZodInt, ZodInt], null>]>;
            readonly strides: ZodDefault<ZodUnion<readonly [ZodInt, ZodTuple<[ZodInt, ZodInt], null>]>>;
            readonly padding: ZodDefault<ZodEnum<{
                same: "same";
                valid: "valid";
            }>>;
            readonly activation: ZodDefault<ZodEnum<{
                elu: "elu";
                gelu: "gelu";
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                mish: "mish";
                relu: "relu";
                relu6: "relu6";
                selu: "selu";
                sigmoid: "sigmoid";
                softmax: "softmax";
                softplus: "softplus";
                softsign: "softsign";
                swish: "swish";
                tanh: "tanh";
            }>>;
            readonly useBias: ZodDefault<ZodBoolean>;
            readonly kernelInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            readonly biasInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
        };
        short?: "activation" | "biasInitializer" | "filters" | "kernelInitializer" | "kernelSize" | "padding" | "strides" | "useBias";
        mixesSamples?: true;
        uses?(options: {
            filters: number;
            kernelSize: number | [number, number];
            strides: number | [number, number];
            padding: "same" | "valid";
            activation: "elu" | "gelu" | "hardSigmoid" | "linear" | "mish" | "relu" | "relu6" | "selu" | "sigmoid" | "softmax" | "softplus" | "softsign" | "swish" | "tanh";
            useBias: boolean;
            kernelInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            biasInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
        }, sample: Shape$1): number;
        weights: (options: {
            filters: number;
            kernelSize: number | [number, number];
            strides: number | [number, number];
            padding: "same" | "valid";
            activation: "elu" | "gelu" | "hardSigmoid" | "linear" | "mish" | "relu" | "relu6" | "selu" | "sigmoid" | "softmax" | "softplus" | "softsign" | "swish" | "tanh";
            useBias: boolean;
            kernelInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            biasInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
        }, sample: Shape$1) => readonly WeightSpec[];
        output: (options: {
            filters: number;
            kernelSize: number | [number, number];
            strides: number | [number, number];
            padding: "same" | "valid";
            activation: "elu" | "gelu" | "hardSigmoid" | "linear" | "mish" | "relu" | "relu6" | "selu" | "sigmoid" | "softmax" | "softplus" | "softsign" | "swish" | "tanh";
            useBias: boolean;
            kernelInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            biasInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
        }, sample: Shape$1) => Shape$1;
        eras: Readonly<Record<string, readonly Era[]>>;
        schema: ZodObject<{
            filters: ZodInt;
            kernelSize: ZodUnion<readonly [ZodInt, ZodTuple<[ZodInt, ZodInt], null>]>;
            strides: ZodDefault<ZodUnion<readonly [ZodInt, ZodTuple<[ZodInt, ZodInt], null>]>>;
            padding: ZodDefault<ZodEnum<{
                same: "same";
                valid: "valid";
            }>>;
            activation: ZodDefault<ZodEnum<{
                elu: "elu";
                gelu: "gelu";
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                mish: "mish";
                relu: "relu";
                relu6: "relu6";
                selu: "selu";
                sigmoid: "sigmoid";
                softmax: "softmax";
                softplus: "softplus";
                softsign: "softsign";
                swish: "swish";
                tanh: "tanh";
            }>>;
            useBias: ZodDefault<ZodBoolean>;
            kernelInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            biasInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
        }, $strict>;
        written: ZodObject<{
            filters: ZodInt;
            kernelSize: ZodUnion<readonly [ZodInt, ZodTuple<[ZodInt, ZodInt], null>]>;
            strides: ZodOptional<ZodUnion<readonly [ZodInt, ZodTuple<[ZodInt, ZodInt], null>]>>;
            padding: ZodOptional<ZodEnum<{
                same: "same";
                valid: "valid";
            }>>;
            activation: ZodOptional<ZodEnum<{
                elu: "elu";
                gelu: "gelu";
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                mish: "mish";
                relu: "relu";
                relu6: "relu6";
                selu: "selu";
                sigmoid: "sigmoid";
                softmax: "softmax";
                softplus: "softplus";
                softsign: "softsign";
                swish: "swish";
                tanh: "tanh";
            }>>;
            useBias: ZodOptional<ZodBoolean>;
            kernelInitializer: ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            biasInitializer: ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
        }, $strict>;
        shared: ZodOptional<ZodObject<{
            filters: ZodOptional<ZodInt>;
            kernelSize: ZodOptional<ZodUnion<readonly [ZodInt, ZodTuple<[ZodInt, ZodInt], null>]>>;
            strides: ZodOptional<ZodOptional<ZodUnion<readonly [ZodInt, ZodTuple<[ZodInt, ZodInt], null>]>>>;
            padding: ZodOptional<ZodOptional<ZodEnum<{
                same: "same";
                valid: "valid";
            }>>>;
            activation: ZodOptional<ZodOptional<ZodEnum<{
                elu: "elu";
                gelu: "gelu";
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                mish: "mish";
                relu: "relu";
                relu6: "relu6";
                selu: "selu";
                sigmoid: "sigmoid";
                softmax: "softmax";
                softplus: "softplus";
                softsign: "softsign";
                swish: "swish";
                tanh: "tanh";
            }>>>;
            useBias: ZodOptional<ZodOptional<ZodBoolean>>;
            kernelInitializer: ZodOptional<ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>>;
            biasInitializer: ZodOptional<ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>>;
        }, $strict>>;
    };
    dropout: {
        says: string;
        options: {
            readonly rate: ZodNumber;
        };
        short?: "rate";
        mixesSamples?: true;
        uses?(options: {
            rate: number;
        }, sample: Shape$1): number;
        weights: (options: {
            rate: number;
        }, sample: Shape$1) => readonly WeightSpec[];
        output: (options: {
            rate: number;
        }, sample: Shape$1) => Shape$1;
        eras: Readonly<Record<string, readonly Era[]>>;
        schema: ZodObject<{
            rate: ZodNumber;
        }, $strict>;
        written: ZodObject<{
            rate: ZodNumber;
        }, $strict>;
        shared: ZodOptional<ZodObject<{
            rate: ZodOptional<ZodNumber>;
        }, $strict>>;
    };
    embedding: {
        says: string;
        options: {
            readonly inputDim: ZodInt;
            readonly outputDim: ZodInt;
            readonly embeddingsInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            readonly maskZero: ZodDefault<ZodBoolean>;
        };
        short?: "embeddingsInitializer" | "inputDim" | "maskZero" | "outputDim";
        mixesSamples?: true;
        uses?(options: {
            inputDim: number;
            outputDim: number;
            embeddingsInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            maskZero: boolean;
        }, sample: Shape$1): number;
        weights: (options: {
            inputDim: number;
            outputDim: number;
            embeddingsInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            maskZero: boolean;
        }, sample: Shape$1) => readonly WeightSpec[];
        output: (options: {
            inputDim: number;
            outputDim: number;
            embeddingsInitializer: "glorotNormal" | "glorotUniform" | "heNormal" | "heUniform" | "identity" | "leCunNormal" | "leCunUniform" | "ones" | "orthogonal" | "randomNormal" | "randomUniform" | "truncatedNormal" | "zeros";
            maskZero: boolean;
        }, sample: Shape$1) => Shape$1;
        eras: Readonly<Record<string, readonly Era[]>>;
        schema: ZodObject<{
            inputDim: ZodInt;
            outputDim: ZodInt;
            embeddingsInitializer: ZodDefault<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            maskZero: ZodDefault<ZodBoolean>;
        }, $strict>;
        written: ZodObject<{
            inputDim: ZodInt;
            outputDim: ZodInt;
            embeddingsInitializer: ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>;
            maskZero: ZodOptional<ZodBoolean>;
        }, $strict>;
        shared: ZodOptional<ZodObject<{
            inputDim: ZodOptional<ZodInt>;
            outputDim: ZodOptional<ZodInt>;
            embeddingsInitializer: ZodOptional<ZodOptional<ZodEnum<{
                glorotNormal: "glorotNormal";
                glorotUniform: "glorotUniform";
                heNormal: "heNormal";
                heUniform: "heUniform";
                identity: "identity";
                leCunNormal: "leCunNormal";
                leCunUniform: "leCunUniform";
                ones: "ones";
                orthogonal: "orthogonal";
                randomNormal: "randomNormal";
                randomUniform: "randomUniform";
                truncatedNormal: "truncatedNormal";
                zeros: "zeros";
            }>>>;
            maskZero: ZodOptional<ZodOptional<ZodBoolean>>;
        }, $strict>>;
    };
    batchNormalization: {
        says: string;
        options: {
            readonly axis: ZodDefault<ZodInt>;
            readonly momentum: ZodDefault<ZodNumber>;
            readonly epsilon: ZodDefault<ZodNumber>;
            readonly center: ZodDefault<ZodBoolean>;
            readonly scale: ZodDefault<ZodBoolean>;
        };
        short?: "axis" | "center" | "epsilon" | "momentum" | "scale";
        mixesSamples?: true;
        uses?(options: {
            axis: number;
            momentum: number;
            epsilon: number;
            center: boolean;
            scale: boolean;
        }, sample: Shape$1): number;
        weights: (options: {
            axis: number;
            momentum: number;
            epsilon: number;
            center: boolean;
            scale: boolean;
        }, sample: Shape$1) => readonly WeightSpec[];
        output: (options: {
            axis: number;
            momentum: number;
            epsilon: number;
            center: boolean;
            scale: boolean;
        }, sample: Shape$1) => Shape$1;
        eras: Readonly<Record<string, readonly Era[]>>;
        schema: ZodObject<{
            axis: ZodDefault<ZodInt>;
            momentum: ZodDefault<ZodNumber>;
            epsilon: ZodDefault<ZodNumber>;
            center: ZodDefault<ZodBoolean>;
            scale: ZodDefault<ZodBoolean>;
        }, $strict>;
        written: ZodObject<{
            axis: ZodOptional<ZodInt>;
            momentum: ZodOptional<ZodNumber>;
            epsilon: ZodOptional<ZodNumber>;
            center: ZodOptional<ZodBoolean>;
            scale: ZodOptional<ZodBoolean>;
        }, $strict>;
        shared: ZodOptional<ZodObject<{
            axis: ZodOptional<ZodOptional<ZodInt>>;
            momentum: ZodOptional<ZodOptional<ZodNumber>>;
            epsilon: ZodOptional<ZodOptional<ZodNumber>>;
            center: ZodOptional<ZodOptional<ZodBoolean>>;
            scale: ZodOptional<ZodOptional<ZodBoolean>>;
        }, $strict>>;
    };
    layerNormalization: {
        says: string;
        options: {
            readonly epsilon: ZodDefault<ZodNumber>;
        };
        short?: "epsilon";
        mixesSamples?: true;
        uses?(options: {
            epsilon: number;
        }, sample: Shape$1): number;
        weights: (options: {
            epsilon: number;
        }, sample: Shape$1) => readonly WeightSpec[];
        output: (options: {
            epsilon: number;
        }, sample: Shape$1) => Shape$1;
        eras: Readonly<Record<string, readonly Era[]>>;
        schema: ZodObject<{
            epsilon: ZodDefault<ZodNumber>;
        }, $strict>;
        written: ZodObject<{
            epsilon: ZodOptional<ZodNumber>;
        }, $strict>;
        shared: ZodOptional<ZodObject<{
            epsilon: ZodOptional<ZodOptional<ZodNumber>>;
        }, $strict>>;
    };
    averagePooling1d: {
        says: string;
        options: {
            poolSize: ZodInt;
            strides: ZodOptional<ZodInt>;
            padding: ZodDefault<ZodEnum<{
                same: "same";
                valid: "valid";
            }>>;
        };
        short?: "padding" | "poolSize" | "strides";
        mixesSamples?: true;
        uses?(options: {
            poolSize: number;
            strides?: number | undefined;
            padding: "same" | "valid";
        }, sample: Shape$1): number;
        weights: (options: {
            poolSize: number;
            strides?: number | undefined;
            padding: "same" | "valid";
        }, sample: Shape$1) => readonly WeightSpec[];
        output: (options: {
            poolSize: number;
            strides?: number | undefined;
            padding: "same" | "valid";
        }, sample: Shape$1) => Shape$1;
        eras: Readonly<Record<string, readonly Era[]>>;
        schema: ZodObject<{
            poolSize: ZodInt;
            strides: ZodOptional<ZodInt>;
            padding: ZodDefault<ZodEnum<{
                same: "same";
                valid: "valid";
            }>>;
        }, $strict>;
        written: ZodObject<{
            poolSize: ZodInt;
            strides: ZodOptional<ZodInt>;
            padding: ZodOptional<ZodEnum<{
                same: "same";
                valid: "valid";
            }>>;
        }, $strict>;
        shared: ZodOptional<ZodObject<{
            poolSize: ZodOptional<ZodInt>;
            strides: ZodOptional<ZodOptional<ZodInt>>;
            padding: ZodOptional<ZodOptional<ZodEnum<{
                same: "same";
                valid: "valid";
            }>>>;
        }, $strict>>;
    };
    maxPooling1d: {
        says: string;
        options: {
            poolSize: ZodInt;
            strides: ZodOptional<ZodInt>;
            padding: ZodDefault<ZodEnum<{
                same: "same";
                valid: "valid";
            }>>;
        };
        short?: "padding" | "poolSize" | "strides";
        mixesSamples?: true;
        uses?(options: {
            poolSize: number;
            strides?: number | undefined;
            padding: "same" | "valid";
        }, sample: Shape$1): number;
        weights: (options: {
            poolSize: number;
            strides?: number | undefined;
            padding: "same" | "valid";
        }, sample: Shape$1) => readonly WeightSpec[];
        output: (options: {
            poolSize: number;
            strides?: number | undefined;
            padding: "same" | "valid";
        }, sample: Shape$1) => Shape$1;
        eras: Readonly<Record<string, readonly Era[]>>;
        schema: ZodObject<{
            poolSize: ZodInt;
            strides: ZodOptional<ZodInt>;
            padding: ZodDefault<ZodEnum<{
                same: "same";
                valid: "valid";
            }>>;
        }, $strict>;
        written: ZodObject<{
            poolSize: ZodInt;
            strides: ZodOptional<ZodInt>;
            padding: ZodOptional<ZodEnum<{
                same: "same";
                valid: "valid";
            }>>;
        }, $strict>;
        shared: ZodOptional<ZodObject<{
            poolSize: ZodOptional<ZodInt>;
            strides: ZodOptional<ZodOptional<ZodInt>>;
            padding: ZodOptional<ZodOptional<ZodEnum<{
                same: "same";
                valid: "valid";
            }>>>;
        }, $strict>>;
    };
    averagePooling2d: {
        says: string;
        options: {
            poolSize: ZodDefault<ZodUnion<readonly [ZodInt, ZodTuple<[ZodInt, ZodInt], null>]>>;
            strides: ZodOptional<ZodUnion<readonly [ZodInt, ZodTuple<[ZodInt, ZodInt], null>]>>;
            padding: ZodDefault<ZodEnum<{
                same: "same";
                valid: "valid";
            }>>;
        };
        short?: "padding" | "poolSize" | "strides";
        mixesSamples?: true;
        uses?(options: {
            poolSize: number | [number, number];
            strides?: number | [number, number] | undefined;
            padding: "same" | "valid";
        }, sample: Shape$1): number;
        weights: (options: {
            poolSize: number | [number, number];
            strides?: number | [number, number] | undefined;
            padding: "same" | "valid";
        }, sample: Shape$1) => readonly WeightSpec[];
        output: (options: {
            poolSize: number | [number, number];
            strides?: number | [number, number] | undefined;
            padding: "same" | "valid";
        }, sample: Shape$1) => Shape$1;
        eras: Readonly<Record<string, readonly Era[]>>;
        schema: ZodObject<{
            poolSize: ZodDefault<ZodUnion<readonly [ZodInt, ZodTuple<[ZodInt, ZodInt], null>]>>;
            strides: ZodOptional<ZodUnion<readonly [ZodInt, ZodTuple<[ZodInt, ZodInt], null>]>>;
            padding: ZodDefault<ZodEnum<{
                same: "same";
                valid: "valid";
            }>>;
        }, $strict>;
        written: ZodObject<{
            poolSize: ZodOptional<ZodUnion<readonly [ZodInt, ZodTuple<[ZodInt, ZodInt], null>]>>;
            strides: ZodOptional<ZodUnion<readonly [ZodInt, ZodTuple<[ZodInt, ZodInt], null>]>>;
            padding: ZodOptional<ZodEnum<{
                same: "same";
                valid: "valid";
            }>>;
        }, $strict>;
        shared: ZodOptional<ZodObject<{
            poolSize: ZodOptional<ZodOptional<ZodUnion<readonly [ZodInt, ZodTuple<[ZodInt, ZodInt], null>]>>>;
            strides: ZodOptional<ZodOptional<ZodUnion<readonly [ZodInt, ZodTuple<[ZodInt, ZodInt], null>]>>>;
            padding: ZodOptional<ZodOptional<ZodEnum<{
                same: "same";
                valid: "valid";
            }>>>;
        }, $strict>>;
    };
    maxPooling2d: {
        says: string;
        options: {
            poolSize: ZodDefault<ZodUnion<readonly [ZodInt, ZodTuple<[ZodInt, ZodInt], null>]>>;
            strides: ZodOptional<ZodUnion<readonly [ZodInt, ZodTuple<[ZodInt, ZodInt], null>]>>;
            padding: ZodDefault<ZodEnum<{
                same: "same";
                valid: "valid";
            }>>;
        };
        short?: "padding" | "poolSize" | "strides";
        mixesSamples?: true;
        uses?(options: {
            poolSize: number | [number, number];
            strides?: number | [number, number] | undefined;
            padding: "same" | "valid";
        }, sample: Shape$1): number;
        weights: (options: {
            poolSize: number | [number, number];
            strides?: number | [number, number] | undefined;
            padding: "same" | "valid";
        }, sample: Shape$1) => readonly WeightSpec[];
        output: (options: {
            poolSize: number | [number, number];
            strides?: number | [number, number] | undefined;
            padding: "same" | "valid";
        }, sample: Shape$1) => Shape$1;
        eras: Readonly<Record<string, readonly Era[]>>;
        schema: ZodObject<{
            poolSize: ZodDefault<ZodUnion<readonly [ZodInt, ZodTuple<[ZodInt, ZodInt], null>]>>;
            strides: ZodOptional<ZodUnion<readonly [ZodInt, ZodTuple<[ZodInt, ZodInt], null>]>>;
            padding: ZodDefault<ZodEnum<{
                same: "same";
                valid: "valid";
            }>>;
        }, $strict>;
        written: ZodObject<{
            poolSize: ZodOptional<ZodUnion<readonly [ZodInt, ZodTuple<[ZodInt, ZodInt], null>]>>;
            strides: ZodOptional<ZodUnion<readonly [ZodInt, ZodTuple<[ZodInt, ZodInt], null>]>>;
            padding: ZodOptional<ZodEnum<{
                same: "same";
                valid: "valid";
            }>>;
        }, $strict>;
        shared: ZodOptional<ZodObject<{
            poolSize: ZodOptional<ZodOptional<ZodUnion<readonly [ZodInt, ZodTuple<[ZodInt, ZodInt], null>]>>>;
            strides: ZodOptional<ZodOptional<ZodUnion<readonly [ZodInt, ZodTuple<[ZodInt, ZodInt], null>]>>>;
            padding: ZodOptional<ZodOptional<ZodEnum<{
                same: "same";
                valid: "valid";
            }>>>;
        }, $strict>>;
    };
    flatten: {
        says: string;
        options: {};
        short?: never;
        mixesSamples?: true;
        uses?(options: Record<string, never>, sample: Shape$1): number;
        weights: (options: Record<string, never>, sample: Shape$1) => readonly WeightSpec[];
        output: (options: Record<string, never>, sample: Shape$1) => Shape$1;
        eras: Readonly<Record<string, readonly Era[]>>;
        schema: ZodObject<{}, $strict>;
        written: ZodObject<{}, $strict>;
        shared: ZodOptional<ZodObject<{}, $strict>>;
    };
    globalAveragePooling1d: {
        says: string;
        options: {};
        short?: never;
        mixesSamples?: true;
        uses?(options: Record<string, never>, sample: Shape$1): number;
        weights: (options: Record<string, never>, sample: Shape$1) => readonly WeightSpec[];
        output: (options: Record<string, never>, sample: Shape$1) => Shape$1;
        eras: Readonly<Record<string, readonly Era[]>>;
        schema: ZodObject<{}, $strict>;
        written: ZodObject<{}, $strict>;
        shared: ZodOptional<ZodObject<{}, $strict>>;
    };
    globalMaxPooling1d: {
        says: string;
        options: {};
        short?: never;
        mixesSamples?: true;
        uses?(options: Record<string, never>, sample: Shape$1): number;
        weights: (options: Record<string, never>, sample: Shape$1) => readonly WeightSpec[];
        output: (options: Record<string, never>, sample: Shape$1) => Shape$1;
        eras: Readonly<Record<string, readonly Era[]>>;
        schema: ZodObject<{}, $strict>;
        written: ZodObject<{}, $strict>;
        shared: ZodOptional<ZodObject<{}, $strict>>;
    };
    globalAveragePooling2d: {
        says: string;
        options: {};
        short?: never;
        mixesSamples?: true;
        uses?(options: Record<string, never>, sample: Shape$1): number;
        weights: (options: Record<string, never>, sample: Shape$1) => readonly WeightSpec[];
        output: (options: Record<string, never>, sample: Shape$1) => Shape$1;
        eras: Readonly<Record<string, readonly Era[]>>;
        schema: ZodObject<{}, $strict>;
        written: ZodObject<{}, $strict>;
        shared: ZodOptional<ZodObject<{}, $strict>>;
    };
    globalMaxPooling2d: {
        says: string;
        options: {};
        short?: never;
        mixesSamples?: true;
        uses?(options: Record<string, never>, sample: Shape$1): number;
        weights: (options: Record<string, never>, sample: Shape$1) => readonly WeightSpec[];
        output: (options: Record<string, never>, sample: Shape$1) => Shape$1;
        eras: Readonly<Record<string, readonly Era[]>>;
        schema: ZodObject<{}, $strict>;
        written: ZodObject<{}, $strict>;
        shared: ZodOptional<ZodObject<{}, $strict>>;
    };
    activation: {
        says: string;
        options: {
            readonly activation: ZodEnum<{
                elu: "elu";
                gelu: "gelu";
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                mish: "mish";
                relu: "relu";
                relu6: "relu6";
                selu: "selu";
                sigmoid: "sigmoid";
                softmax: "softmax";
                softplus: "softplus";
                softsign: "softsign";
                swish: "swish";
                tanh: "tanh";
            }>;
        };
        short?: "activation";
        mixesSamples?: true;
        uses?(options: {
            activation: "elu" | "gelu" | "hardSigmoid" | "linear" | "mish" | "relu" | "relu6" | "selu" | "sigmoid" | "softmax" | "softplus" | "softsign" | "swish" | "tanh";
        }, sample: Shape$1): number;
        weights: (options: {
            activation: "elu" | "gelu" | "hardSigmoid" | "linear" | "mish" | "relu" | "relu6" | "selu" | "sigmoid" | "softmax" | "softplus" | "softsign" | "swish" | "tanh";
        }, sample: Shape$1) => readonly WeightSpec[];
        output: (options: {
            activation: "elu" | "gelu" | "hardSigmoid" | "linear" | "mish" | "relu" | "relu6" | "selu" | "sigmoid" | "softmax" | "softplus" | "softsign" | "swish" | "tanh";
        }, sample: Shape$1) => Shape$1;
        eras: Readonly<Record<string, readonly Era[]>>;
        schema: ZodObject<{
            activation: ZodEnum<{
                elu: "elu";
                gelu: "gelu";
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                mish: "mish";
                relu: "relu";
                relu6: "relu6";
                selu: "selu";
                sigmoid: "sigmoid";
                softmax: "softmax";
                softplus: "softplus";
                softsign: "softsign";
                swish: "swish";
                tanh: "tanh";
            }>;
        }, $strict>;
        written: ZodObject<{
            activation: ZodEnum<{
                elu: "elu";
                gelu: "gelu";
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                mish: "mish";
                relu: "relu";
                relu6: "relu6";
                selu: "selu";
                sigmoid: "sigmoid";
                softmax: "softmax";
                softplus: "softplus";
                softsign: "softsign";
                swish: "swish";
                tanh: "tanh";
            }>;
        }, $strict>;
        shared: ZodOptional<ZodObject<{
            activation: ZodOptional<ZodEnum<{
                elu: "elu";
                gelu: "gelu";
                hardSigmoid: "hardSigmoid";
                linear: "linear";
                mish: "mish";
                relu: "relu";
                relu6: "relu6";
                selu: "selu";
                sigmoid: "sigmoid";
                softmax: "softmax";
                softplus: "softplus";
                softsign: "softsign";
                swish: "swish";
                tanh: "tanh";
            }>>;
        }, $strict>>;
    };
    repeatVector: {
        says: string;
        options: {
            readonly n: ZodInt;
        };
        short?: "n";
        mixesSamples?: true;
        uses?(options: {
            n: number;
        }, sample: Shape$1): number;
        weights: (options: {
            n: number;
        }, sample: Shape$1) => readonly WeightSpec[];
        output: (options: {
            n: number;
        }, sample: Shape$1) => Shape$1;
        eras: Readonly<Record<string, readonly Era[]>>;
        schema: ZodObject<{
            n: ZodInt;
        }, $strict>;
        written: ZodObject<{
            n: ZodInt;
        }, $strict>;
        shared: ZodOptional<ZodObject<{
            n: ZodOptional<ZodInt>;
        }, $strict>>;
    };
    reshape: {
        says: string;
        options: {
            readonly targetShape: ZodArray<ZodInt>;
        };
        short?: "targetShape";
        mixesSamples?: true;
        uses?(options: {
            targetShape: number[];
        }, sample: Shape$1): number;
        weights: (options: {
            targetShape: number[];
        }, sample: Shape$1) => readonly WeightSpec[];
        output: (options: {
            targetShape: number[];
        }, sample: Shape$1) => Shape$1;
        eras: Readonly<Record<string, readonly Era[]>>;
        schema: ZodObject<{
            targetShape: ZodArray<ZodInt>;
        }, $strict>;
        written: ZodObject<{
            targetShape: ZodArray<ZodInt>;
        }, $strict>;
        shared: ZodOptional<ZodObject<{
            targetShape: ZodOptional<ZodArray<ZodInt>>;
        }, $strict>>;
    };
    permute: {
        says: string;
        options: {
            readonly dims: ZodArray<ZodInt>;
        };
        short?: "dims";
        mixesSamples?: true;
        uses?(options: {
            dims: number[];
        }, sample: Shape$1): number;
        weights: (options: {
            dims: number[];
        }, sample: Shape$1) => readonly WeightSpec[];
        output: (options: {
            dims: number[];
        }, sample: Shape$1) => Shape$1;
        eras: Readonly<Record<string, readonly Era[]>>;
        schema: ZodObject<{
            dims: ZodArray<ZodInt>;
        }, $strict>;
        written: ZodObject<{
            dims: ZodArray<ZodInt>;
        }, $strict>;
        shared: ZodOptional<ZodObject<{
            dims: ZodOptional<ZodArray<ZodInt>>;
        }, $strict>>;
    };
};
type PlainLayerKind = keyof typeof layerKinds;
/** All options of each kind, Keras' defaults filled in. */
type LayerOptions = {
    readonly [K in PlainLayerKind]: Readonly<output<(typeof layerKinds)[K]['schema']>>;
};
/** A layer that contains no other one. */
type PlainLayer<K extends PlainLayerKind = PlainLayerKind> = {
    readonly [P in K]: {
        readonly kind: P;
        readonly options: LayerOptions[P];
    };
}[K];

declare const bidirectional$1: {
    says: string;
    options: {
        readonly mergeMode: ZodDefault<ZodEnum<{
            ave: "ave";
            concat: "concat";
            mul: "mul";
            sum: "sum";
        }>>;
    };
    short?: "mergeMode";
    mixesSamples?: true;
    uses?(options: {
        mergeMode: "ave" | "concat" | "mul" | "sum";
    }, sample: Shape$1): number;
    weights: (options: {
        mergeMode: "ave" | "concat" | "mul" | "sum";
    }, sample: Shape$1) => readonly WeightSpec[];
    output: (options: {
        mergeMode: "ave" | "concat" | "mul" | "sum";
    }, sample: Shape$1) => Shape$1;
    eras: Readonly<Record<string, readonly Era[]>>;
    schema: ZodObject<{
        mergeMode: ZodDefault<ZodEnum<{
            ave: "ave";
            concat: "concat";
            mul: "mul";
            sum: "sum";
        }>>;
    }, $strict>;
    written: ZodObject<{
        mergeMode: ZodOptional<ZodEnum<{
            ave: "ave";
            concat: "concat";
            mul: "mul";
            sum: "sum";
        }>>;
    }, $strict>;
    shared: ZodOptional<ZodObject<{
        mergeMode: ZodOptional<ZodOptional<ZodEnum<{
            ave: "ave";
            concat: "concat";
            mul: "mul";
            sum: "sum";
        }>>>;
    }, $strict>>;
};
declare const timeDistributed$1: {
    says: string;
    options: {};
    short?: never;
    mixesSamples?: true;
    uses?(options: Record<string, never>, sample: Shape$1): number;
    weights: (options: Record<string, never>, sample: Shape$1) => readonly WeightSpec[];
    output: (options: Record<string, never>, sample: Shape$1) => Shape$1;
    eras: Readonly<Record<string, readonly Era[]>>;
    schema: ZodObject<{}, $strict>;
    written: ZodObject<{}, $strict>;
    shared: ZodOptional<ZodObject<{}, $strict>>;
};

type RecurrentLayer = PlainLayer<'lstm' | 'gru' | 'simpleRnn'>;
/** A recurrent layer over the time steps in both directions. */
interface BidirectionalLayer {
    readonly kind: 'bidirectional';
    readonly options: Readonly<output<typeof bidirectional$1.schema>>;
    readonly layer: RecurrentLayer;
}
/** A layer that is applied to each time step. */
interface TimeDistributedLayer {
    readonly kind: 'timeDistributed';
    readonly options: Readonly<output<typeof timeDistributed$1.schema>>;
    readonly layer: PlainLayer;
}
/** One layer with every option resolved: the suite's defaults and Keras' are merged in. `kind` tells which it is. */
type Layer$1 = PlainLayer | BidirectionalLayer | TimeDistributedLayer;

/** Which way a metric is better. */
type Direction = 'lower' | 'higher';
/**
 * The metrics that a problem may be held to on its held-out samples, by Keras' names in tf.layers' spelling, and which
 * way each is better. `src/train/metrics.ts` has the formulas. None of them draws anything.
 */
declare const metricDirections: {
    readonly meanSquaredError: 'lower';
    readonly rootMeanSquaredError: 'lower';
    readonly meanAbsoluteError: 'lower';
    readonly meanAbsolutePercentageError: 'lower';
    readonly meanSquaredLogarithmicError: 'lower';
    readonly logcosh: 'lower';
    readonly poisson: 'lower';
    readonly r2Score: 'higher';
    readonly cosineSimilarity: 'higher';
    readonly binaryAccuracy: 'higher';
    readonly categoricalAccuracy: 'higher';
    readonly sparseCategoricalAccuracy: 'higher';
    readonly precision: 'higher';
    readonly recall: 'higher';
    readonly f1Score: 'higher';
    readonly binaryCrossentropy: 'lower';
    readonly categoricalCrossentropy: 'lower';
    readonly sparseCategoricalCrossentropy: 'lower';
    readonly kullbackLeiblerDivergence: 'lower';
};
type MetricName = keyof typeof metricDirections;
/** What a metric of a run is called: by name, or a number that a program gives, of which the suite's title must tell. */
declare const measureNames: readonly ["binaryAccuracy" | "binaryCrossentropy" | "categoricalAccuracy" | "categoricalCrossentropy" | "cosineSimilarity" | "f1Score" | "kullbackLeiblerDivergence" | "logcosh" | "meanAbsoluteError" | "meanAbsolutePercentageError" | "meanSquaredError" | "meanSquaredLogarithmicError" | "poisson" | "precision" | "r2Score" | "recall" | "rootMeanSquaredError" | "sparseCategoricalAccuracy" | "sparseCategoricalCrossentropy", ...("binaryAccuracy" | "binaryCrossentropy" | "categoricalAccuracy" | "categoricalCrossentropy" | "cosineSimilarity" | "f1Score" | "kullbackLeiblerDivergence" | "logcosh" | "meanAbsoluteError" | "meanAbsolutePercentageError" | "meanSquaredError" | "meanSquaredLogarithmicError" | "poisson" | "precision" | "r2Score" | "recall" | "rootMeanSquaredError" | "sparseCategoricalAccuracy" | "sparseCategoricalCrossentropy")[], "program"];
type MeasureName = (typeof measureNames)[number];

/** Which one of several numbers counts: the first, the last, or the best by the metric's direction. */
type Take = 'first' | 'last' | 'best';
/** Where a program leaves a number. Paths are relative to the folder that the program runs in. */
type NumberSource = 
/** A JSON file and an RFC 6901 pointer into it. */
{
    readonly json: string;
    readonly at: string;
}
/** A CSV file with a header line and a column of it. */
 | {
    readonly csv: string;
    readonly column: string;
    readonly take?: Take | undefined;
}
/** A folder of TensorBoard's event files, and the tag of a scalar. */
 | {
    readonly tensorboard: string;
    readonly tag: string;
    readonly take?: Take | undefined;
}
/** A regular expression on what the program printed; its first group is the number, or two groups are a fraction. */
 | {
    readonly stdout: string;
    readonly take?: Take | undefined;
}
/** A value of Keras' `evaluate`, by the metric's name; `model` is the variable that held the model. */
 | {
    readonly evaluate: string;
    readonly model?: string | undefined;
    readonly take?: Take | undefined;
}
/** A series of the history that Keras' `fit` gave, by its name. */
 | {
    readonly history: string;
    readonly model?: string | undefined;
    readonly take?: Take | undefined;
}
/** What Keras' `predict` gave for few samples: which element, counted row by row from 0. */
 | {
    readonly predict: number;
    readonly model?: string | undefined;
    readonly take?: Take | undefined;
}
/** What an estimator's `score` or a function of sklearn.metrics gave, by its name. */
 | {
    readonly score: string;
    readonly take?: Take | undefined;
};

/** Numbers nested as deep as the array has axes. */
type Nested = number | Nested[];
/** Where data comes from: written out, read from a CSV file beside the suite, or made by a generator. */
type DataExpression = Nested | 'inputs' | {
    range: {
        from: number;
        to: number;
        step?: number | undefined;
    };
} | {
    csv: {
        file: string;
        columns: string[];
    };
} | {
    npy: string | {
        file: string;
        shape?: number[] | undefined;
        type?: string | undefined;
    };
} | {
    npz: {
        file: string;
        array: string;
        shape?: number[] | undefined;
        type?: string | undefined;
    };
} | {
    columns: DataExpression[];
} | {
    reshape: {
        of: DataExpression;
        shape: number[];
    };
} | {
    scale: {
        of: DataExpression;
        by: number;
    };
} | {
    shift: {
        of: DataExpression;
        by: number;
    };
} | {
    sin: {
        of: DataExpression;
    };
} | {
    step: {
        of: DataExpression;
        at: number;
    };
} | {
    windows: {
        of: DataExpression;
        steps: number;
        stride?: number | undefined;
    };
} | {
    rowSum: DataExpression;
} | {
    rowProduct: DataExpression;
} | {
    rowMean: DataExpression;
} | {
    slice: {
        of: DataExpression;
        from: number;
        to?: number | undefined;
    };
} | {
    classes: {
        file: string;
        column: string;
        labels: string[];
        as: 'oneHot' | 'index';
    };
} | {
    oneHot: {
        of: DataExpression;
        classes: number;
    };
};
/** Training settings of a variant, none of them left open; what it gives has the optimizer's defaults filled in. */
declare const trainingSchema: ZodObject<{
    earlyStopping: ZodOptional<ZodObject<{
        monitor: ZodOptional<ZodEnum<{
            loss: "loss";
            valLoss: "valLoss";
        }>>;
        mode: ZodOptional<ZodEnum<{
            max: "max";
            min: "min";
        }>>;
        minDelta: ZodOptional<ZodNumber>;
        patience: ZodOptional<ZodInt>;
        baseline: ZodOptional<ZodNumber>;
        startFromEpoch: ZodOptional<ZodInt>;
        restoreBestWeights: ZodOptional<ZodBoolean>;
    }, $strict>>;
    bestCheckpoint: ZodOptional<ZodObject<{
        monitor: ZodOptional<ZodEnum<{
            loss: "loss";
            valLoss: "valLoss";
        }>>;
        mode: ZodOptional<ZodEnum<{
            max: "max";
            min: "min";
        }>>;
    }, $strict>>;
    reduceOnPlateau: ZodOptional<ZodObject<{
        monitor: ZodOptional<ZodEnum<{
            loss: "loss";
            valLoss: "valLoss";
        }>>;
        mode: ZodOptional<ZodEnum<{
            max: "max";
            min: "min";
        }>>;
        factor: ZodOptional<ZodNumber>;
        patience: ZodOptional<ZodInt>;
        minDelta: ZodOptional<ZodNumber>;
        cooldown: ZodOptional<ZodInt>;
        minLearningRate: ZodOptional<ZodNumber>;
    }, $strict>>;
    epochs: ZodInt;
    batchSize: ZodInt;
    validationSplit: ZodNumber;
    shuffle: ZodBoolean;
    loss: ZodEnum<{
        binaryCrossentropy: "binaryCrossentropy";
        categoricalCrossentropy: "categoricalCrossentropy";
        categoricalHinge: "categoricalHinge";
        cosineProximity: "cosineProximity";
        hinge: "hinge";
        kullbackLeiblerDivergence: "kullbackLeiblerDivergence";
        logcosh: "logcosh";
        meanAbsoluteError: "meanAbsoluteError";
        meanAbsolutePercentageError: "meanAbsolutePercentageError";
        meanSquaredError: "meanSquaredError";
        meanSquaredLogarithmicError: "meanSquaredLogarithmicError";
        poisson: "poisson";
        sparseCategoricalCrossentropy: "sparseCategoricalCrossentropy";
        squaredHinge: "squaredHinge";
    }>;
    optimizer: ZodDiscriminatedUnion<[ZodObject<{
        decay: ZodOptional<ZodNumber>;
        schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
            exponentialDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly decayRate: ZodNumber;
                readonly staircase: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            inverseTimeDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly decayRate: ZodNumber;
                readonly staircase: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            polynomialDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly endLearningRate: ZodOptional<ZodNumber>;
                readonly power: ZodOptional<ZodNumber>;
                readonly cycle: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            cosineDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly alpha: ZodOptional<ZodNumber>;
                readonly warmupTarget: ZodOptional<ZodNumber>;
                readonly warmupSteps: ZodOptional<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            cosineDecayRestarts: ZodObject<{
                readonly firstDecaySteps: ZodNumber;
                readonly tMul: ZodOptional<ZodNumber>;
                readonly mMul: ZodOptional<ZodNumber>;
                readonly alpha: ZodOptional<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            piecewiseConstantDecay: ZodObject<{
                readonly boundaries: ZodArray<ZodInt>;
                readonly values: ZodArray<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            epochs: ZodObject<{
                readonly rates: ZodArray<ZodNumber>;
            }, $strict>;
        }, $strict>]>>;
        weightDecay: ZodOptional<ZodNumber>;
        clipnorm: ZodOptional<ZodNumber>;
        globalClipnorm: ZodOptional<ZodNumber>;
        clipvalue: ZodOptional<ZodNumber>;
        name: ZodLiteral<"adam">;
        beta1: ZodDefault<ZodNumber>;
        beta2: ZodDefault<ZodNumber>;
        epsilon: ZodDefault<ZodNumber>;
        learningRate: ZodDefault<ZodNumber>;
        amsgrad: ZodOptional<ZodBoolean>;
    }, $strict>, ZodObject<{
        decay: ZodOptional<ZodNumber>;
        schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
            exponentialDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly decayRate: ZodNumber;
                readonly staircase: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            inverseTimeDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly decayRate: ZodNumber;
                readonly staircase: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            polynomialDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly endLearningRate: ZodOptional<ZodNumber>;
                readonly power: ZodOptional<ZodNumber>;
                readonly cycle: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            cosineDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly alpha: ZodOptional<ZodNumber>;
                readonly warmupTarget: ZodOptional<ZodNumber>;
                readonly warmupSteps: ZodOptional<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            cosineDecayRestarts: ZodObject<{
                readonly firstDecaySteps: ZodNumber;
                readonly tMul: ZodOptional<ZodNumber>;
                readonly mMul: ZodOptional<ZodNumber>;
                readonly alpha: ZodOptional<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            piecewiseConstantDecay: ZodObject<{
                readonly boundaries: ZodArray<ZodInt>;
                readonly values: ZodArray<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            epochs: ZodObject<{
                readonly rates: ZodArray<ZodNumber>;
            }, $strict>;
        }, $strict>]>>;
        clipnorm: ZodOptional<ZodNumber>;
        globalClipnorm: ZodOptional<ZodNumber>;
        clipvalue: ZodOptional<ZodNumber>;
        name: ZodLiteral<"adamw">;
        beta1: ZodDefault<ZodNumber>;
        beta2: ZodDefault<ZodNumber>;
        epsilon: ZodDefault<ZodNumber>;
        learningRate: ZodDefault<ZodNumber>;
        weightDecay: ZodDefault<ZodNumber>;
        amsgrad: ZodDefault<ZodBoolean>;
    }, $strict>, ZodObject<{
        decay: ZodOptional<ZodNumber>;
        schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
            exponentialDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly decayRate: ZodNumber;
                readonly staircase: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            inverseTimeDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly decayRate: ZodNumber;
                readonly staircase: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            polynomialDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly endLearningRate: ZodOptional<ZodNumber>;
                readonly power: ZodOptional<ZodNumber>;
                readonly cycle: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            cosineDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly alpha: ZodOptional<ZodNumber>;
                readonly warmupTarget: ZodOptional<ZodNumber>;
                readonly warmupSteps: ZodOptional<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            cosineDecayRestarts: ZodObject<{
                readonly firstDecaySteps: ZodNumber;
                readonly tMul: ZodOptional<ZodNumber>;
                readonly mMul: ZodOptional<ZodNumber>;
                readonly alpha: ZodOptional<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            piecewiseConstantDecay: ZodObject<{
                readonly boundaries: ZodArray<ZodInt>;
                readonly values: ZodArray<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            epochs: ZodObject<{
                readonly rates: ZodArray<ZodNumber>;
            }, $strict>;
        }, $strict>]>>;
        weightDecay: ZodOptional<ZodNumber>;
        clipnorm: ZodOptional<ZodNumber>;
        globalClipnorm: ZodOptional<ZodNumber>;
        clipvalue: ZodOptional<ZodNumber>;
        name: ZodLiteral<"adamax">;
        beta1: ZodDefault<ZodNumber>;
        beta2: ZodDefault<ZodNumber>;
        epsilon: ZodDefault<ZodNumber>;
        learningRate: ZodDefault<ZodNumber>;
    }, $strict>, ZodObject<{
        decay: ZodOptional<ZodNumber>;
        schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
            exponentialDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly decayRate: ZodNumber;
                readonly staircase: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            inverseTimeDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly decayRate: ZodNumber;
                readonly staircase: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            polynomialDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly endLearningRate: ZodOptional<ZodNumber>;
                readonly power: ZodOptional<ZodNumber>;
                readonly cycle: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            cosineDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly alpha: ZodOptional<ZodNumber>;
                readonly warmupTarget: ZodOptional<ZodNumber>;
                readonly warmupSteps: ZodOptional<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            cosineDecayRestarts: ZodObject<{
                readonly firstDecaySteps: ZodNumber;
                readonly tMul: ZodOptional<ZodNumber>;
                readonly mMul: ZodOptional<ZodNumber>;
                readonly alpha: ZodOptional<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            piecewiseConstantDecay: ZodObject<{
                readonly boundaries: ZodArray<ZodInt>;
                readonly values: ZodArray<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            epochs: ZodObject<{
                readonly rates: ZodArray<ZodNumber>;
            }, $strict>;
        }, $strict>]>>;
        weightDecay: ZodOptional<ZodNumber>;
        clipnorm: ZodOptional<ZodNumber>;
        globalClipnorm: ZodOptional<ZodNumber>;
        clipvalue: ZodOptional<ZodNumber>;
        name: ZodLiteral<"nadam">;
        beta1: ZodDefault<ZodNumber>;
        beta2: ZodDefault<ZodNumber>;
        epsilon: ZodDefault<ZodNumber>;
        learningRate: ZodDefault<ZodNumber>;
    }, $strict>, ZodObject<{
        decay: ZodOptional<ZodNumber>;
        schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
            exponentialDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly decayRate: ZodNumber;
                readonly staircase: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            inverseTimeDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly decayRate: ZodNumber;
                readonly staircase: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            polynomialDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly endLearningRate: ZodOptional<ZodNumber>;
                readonly power: ZodOptional<ZodNumber>;
                readonly cycle: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            cosineDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly alpha: ZodOptional<ZodNumber>;
                readonly warmupTarget: ZodOptional<ZodNumber>;
                readonly warmupSteps: ZodOptional<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            cosineDecayRestarts: ZodObject<{
                readonly firstDecaySteps: ZodNumber;
                readonly tMul: ZodOptional<ZodNumber>;
                readonly mMul: ZodOptional<ZodNumber>;
                readonly alpha: ZodOptional<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            piecewiseConstantDecay: ZodObject<{
                readonly boundaries: ZodArray<ZodInt>;
                readonly values: ZodArray<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            epochs: ZodObject<{
                readonly rates: ZodArray<ZodNumber>;
            }, $strict>;
        }, $strict>]>>;
        weightDecay: ZodOptional<ZodNumber>;
        clipnorm: ZodOptional<ZodNumber>;
        globalClipnorm: ZodOptional<ZodNumber>;
        clipvalue: ZodOptional<ZodNumber>;
        name: ZodLiteral<"sgd">;
        learningRate: ZodDefault<ZodNumber>;
        momentum: ZodOptional<ZodNumber>;
        nesterov: ZodOptional<ZodBoolean>;
    }, $strict>, ZodObject<{
        decay: ZodOptional<ZodNumber>;
        schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
            exponentialDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly decayRate: ZodNumber;
                readonly staircase: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            inverseTimeDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly decayRate: ZodNumber;
                readonly staircase: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            polynomialDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly endLearningRate: ZodOptional<ZodNumber>;
                readonly power: ZodOptional<ZodNumber>;
                readonly cycle: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            cosineDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly alpha: ZodOptional<ZodNumber>;
                readonly warmupTarget: ZodOptional<ZodNumber>;
                readonly warmupSteps: ZodOptional<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            cosineDecayRestarts: ZodObject<{
                readonly firstDecaySteps: ZodNumber;
                readonly tMul: ZodOptional<ZodNumber>;
                readonly mMul: ZodOptional<ZodNumber>;
                readonly alpha: ZodOptional<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            piecewiseConstantDecay: ZodObject<{
                readonly boundaries: ZodArray<ZodInt>;
                readonly values: ZodArray<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            epochs: ZodObject<{
                readonly rates: ZodArray<ZodNumber>;
            }, $strict>;
        }, $strict>]>>;
        weightDecay: ZodOptional<ZodNumber>;
        clipnorm: ZodOptional<ZodNumber>;
        globalClipnorm: ZodOptional<ZodNumber>;
        clipvalue: ZodOptional<ZodNumber>;
        name: ZodLiteral<"momentum">;
        learningRate: ZodDefault<ZodNumber>;
        momentum: ZodNumber;
        nesterov: ZodDefault<ZodBoolean>;
    }, $strict>, ZodObject<{
        decay: ZodOptional<ZodNumber>;
        schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
            exponentialDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly decayRate: ZodNumber;
                readonly staircase: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            inverseTimeDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly decayRate: ZodNumber;
                readonly staircase: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            polynomialDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly endLearningRate: ZodOptional<ZodNumber>;
                readonly power: ZodOptional<ZodNumber>;
                readonly cycle: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            cosineDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly alpha: ZodOptional<ZodNumber>;
                readonly warmupTarget: ZodOptional<ZodNumber>;
                readonly warmupSteps: ZodOptional<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            cosineDecayRestarts: ZodObject<{
                readonly firstDecaySteps: ZodNumber;
                readonly tMul: ZodOptional<ZodNumber>;
                readonly mMul: ZodOptional<ZodNumber>;
                readonly alpha: ZodOptional<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            piecewiseConstantDecay: ZodObject<{
                readonly boundaries: ZodArray<ZodInt>;
                readonly values: ZodArray<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            epochs: ZodObject<{
                readonly rates: ZodArray<ZodNumber>;
            }, $strict>;
        }, $strict>]>>;
        weightDecay: ZodOptional<ZodNumber>;
        clipnorm: ZodOptional<ZodNumber>;
        globalClipnorm: ZodOptional<ZodNumber>;
        clipvalue: ZodOptional<ZodNumber>;
        name: ZodLiteral<"rmsprop">;
        learningRate: ZodDefault<ZodNumber>;
        rho: ZodDefault<ZodNumber>;
        momentum: ZodDefault<ZodNumber>;
        epsilon: ZodDefault<ZodNumber>;
        centered: ZodDefault<ZodBoolean>;
    }, $strict>, ZodObject<{
        decay: ZodOptional<ZodNumber>;
        schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
            exponentialDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly decayRate: ZodNumber;
                readonly staircase: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            inverseTimeDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly decayRate: ZodNumber;
                readonly staircase: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            polynomialDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly endLearningRate: ZodOptional<ZodNumber>;
                readonly power: ZodOptional<ZodNumber>;
                readonly cycle: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            cosineDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly alpha: ZodOptional<ZodNumber>;
                readonly warmupTarget: ZodOptional<ZodNumber>;
                readonly warmupSteps: ZodOptional<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            cosineDecayRestarts: ZodObject<{
                readonly firstDecaySteps: ZodNumber;
                readonly tMul: ZodOptional<ZodNumber>;
                readonly mMul: ZodOptional<ZodNumber>;
                readonly alpha: ZodOptional<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            piecewiseConstantDecay: ZodObject<{
                readonly boundaries: ZodArray<ZodInt>;
                readonly values: ZodArray<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            epochs: ZodObject<{
                readonly rates: ZodArray<ZodNumber>;
            }, $strict>;
        }, $strict>]>>;
        weightDecay: ZodOptional<ZodNumber>;
        clipnorm: ZodOptional<ZodNumber>;
        globalClipnorm: ZodOptional<ZodNumber>;
        clipvalue: ZodOptional<ZodNumber>;
        name: ZodLiteral<"adagrad">;
        learningRate: ZodDefault<ZodNumber>;
        initialAccumulatorValue: ZodDefault<ZodNumber>;
        epsilon: ZodOptional<ZodNumber>;
    }, $strict>, ZodObject<{
        decay: ZodOptional<ZodNumber>;
        schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
            exponentialDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly decayRate: ZodNumber;
                readonly staircase: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            inverseTimeDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly decayRate: ZodNumber;
                readonly staircase: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            polynomialDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly endLearningRate: ZodOptional<ZodNumber>;
                readonly power: ZodOptional<ZodNumber>;
                readonly cycle: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            cosineDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly alpha: ZodOptional<ZodNumber>;
                readonly warmupTarget: ZodOptional<ZodNumber>;
                readonly warmupSteps: ZodOptional<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            cosineDecayRestarts: ZodObject<{
                readonly firstDecaySteps: ZodNumber;
                readonly tMul: ZodOptional<ZodNumber>;
                readonly mMul: ZodOptional<ZodNumber>;
                readonly alpha: ZodOptional<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            piecewiseConstantDecay: ZodObject<{
                readonly boundaries: ZodArray<ZodInt>;
                readonly values: ZodArray<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            epochs: ZodObject<{
                readonly rates: ZodArray<ZodNumber>;
            }, $strict>;
        }, $strict>]>>;
        weightDecay: ZodOptional<ZodNumber>;
        clipnorm: ZodOptional<ZodNumber>;
        globalClipnorm: ZodOptional<ZodNumber>;
        clipvalue: ZodOptional<ZodNumber>;
        name: ZodLiteral<"adadelta">;
        learningRate: ZodDefault<ZodNumber>;
        rho: ZodDefault<ZodNumber>;
        epsilon: ZodDefault<ZodNumber>;
    }, $strict>, ZodObject<{
        decay: ZodOptional<ZodNumber>;
        schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
            exponentialDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly decayRate: ZodNumber;
                readonly staircase: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            inverseTimeDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly decayRate: ZodNumber;
                readonly staircase: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            polynomialDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly endLearningRate: ZodOptional<ZodNumber>;
                readonly power: ZodOptional<ZodNumber>;
                readonly cycle: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            cosineDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly alpha: ZodOptional<ZodNumber>;
                readonly warmupTarget: ZodOptional<ZodNumber>;
                readonly warmupSteps: ZodOptional<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            cosineDecayRestarts: ZodObject<{
                readonly firstDecaySteps: ZodNumber;
                readonly tMul: ZodOptional<ZodNumber>;
                readonly mMul: ZodOptional<ZodNumber>;
                readonly alpha: ZodOptional<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            piecewiseConstantDecay: ZodObject<{
                readonly boundaries: ZodArray<ZodInt>;
                readonly values: ZodArray<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            epochs: ZodObject<{
                readonly rates: ZodArray<ZodNumber>;
            }, $strict>;
        }, $strict>]>>;
        weightDecay: ZodOptional<ZodNumber>;
        clipnorm: ZodOptional<ZodNumber>;
        globalClipnorm: ZodOptional<ZodNumber>;
        clipvalue: ZodOptional<ZodNumber>;
        name: ZodLiteral<"ftrl">;
        learningRate: ZodDefault<ZodNumber>;
        learningRatePower: ZodDefault<ZodNumber>;
        initialAccumulatorValue: ZodDefault<ZodNumber>;
        l1RegularizationStrength: ZodDefault<ZodNumber>;
        l2RegularizationStrength: ZodDefault<ZodNumber>;
        l2ShrinkageRegularizationStrength: ZodDefault<ZodNumber>;
        beta: ZodDefault<ZodNumber>;
    }, $strict>, ZodObject<{
        decay: ZodOptional<ZodNumber>;
        schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
            exponentialDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly decayRate: ZodNumber;
                readonly staircase: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            inverseTimeDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly decayRate: ZodNumber;
                readonly staircase: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            polynomialDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly endLearningRate: ZodOptional<ZodNumber>;
                readonly power: ZodOptional<ZodNumber>;
                readonly cycle: ZodOptional<ZodBoolean>;
            }, $strict>;
        }, $strict>, ZodObject<{
            cosineDecay: ZodObject<{
                readonly decaySteps: ZodNumber;
                readonly alpha: ZodOptional<ZodNumber>;
                readonly warmupTarget: ZodOptional<ZodNumber>;
                readonly warmupSteps: ZodOptional<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            cosineDecayRestarts: ZodObject<{
                readonly firstDecaySteps: ZodNumber;
                readonly tMul: ZodOptional<ZodNumber>;
                readonly mMul: ZodOptional<ZodNumber>;
                readonly alpha: ZodOptional<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            piecewiseConstantDecay: ZodObject<{
                readonly boundaries: ZodArray<ZodInt>;
                readonly values: ZodArray<ZodNumber>;
            }, $strict>;
        }, $strict>, ZodObject<{
            epochs: ZodObject<{
                readonly rates: ZodArray<ZodNumber>;
            }, $strict>;
        }, $strict>]>>;
        weightDecay: ZodOptional<ZodNumber>;
        clipnorm: ZodOptional<ZodNumber>;
        globalClipnorm: ZodOptional<ZodNumber>;
        clipvalue: ZodOptional<ZodNumber>;
        name: ZodLiteral<"lion">;
        learningRate: ZodDefault<ZodNumber>;
        beta1: ZodDefault<ZodNumber>;
        beta2: ZodDefault<ZodNumber>;
    }, $strict>], "name">;
}, $strict>;
declare const mark: ZodUnion<readonly [ZodLiteral<"stated">, ZodObject<{
    assumed: ZodString;
    alternatives: ZodOptional<ZodArray<ZodJSONSchema>>;
}, $strict>]>;
/** What makes a model in a suite that is code. */
type Build = (tf: never) => unknown;
/** The same for a suite that is code, whose variants may have a function that builds their model. */
declare const codeSuiteSchema: ZodObject<{
    format: ZodLiteral<1>;
    name: ZodString;
    id: ZodOptional<ZodString>;
    version: ZodString;
    title: ZodString;
    source: ZodObject<{
        title: ZodString;
        author: ZodOptional<ZodString>;
        url: ZodOptional<ZodURL>;
        published: ZodOptional<ZodISODate>;
    }, $strict>;
    seeds: ZodInt;
    defects: ZodOptional<ZodArray<ZodString>>;
    defaults: ZodOptional<ZodObject<{
        training: ZodOptional<ZodObject<{
            earlyStopping: ZodOptional<ZodOptional<ZodObject<{
                monitor: ZodOptional<ZodEnum<{
                    loss: "loss";
                    valLoss: "valLoss";
                }>>;
                mode: ZodOptional<ZodEnum<{
                    max: "max";
                    min: "min";
                }>>;
                minDelta: ZodOptional<ZodNumber>;
                patience: ZodOptional<ZodInt>;
                baseline: ZodOptional<ZodNumber>;
                startFromEpoch: ZodOptional<ZodInt>;
                restoreBestWeights: ZodOptional<ZodBoolean>;
            }, $strict>>>;
            bestCheckpoint: ZodOptional<ZodOptional<ZodObject<{
                monitor: ZodOptional<ZodEnum<{
                    loss: "loss";
                    valLoss: "valLoss";
                }>>;
                mode: ZodOptional<ZodEnum<{
                    max: "max";
                    min: "min";
                }>>;
            }, $strict>>>;
            reduceOnPlateau: ZodOptional<ZodOptional<ZodObject<{
                monitor: ZodOptional<ZodEnum<{
                    loss: "loss";
                    valLoss: "valLoss";
                }>>;
                mode: ZodOptional<ZodEnum<{
                    max: "max";
                    min: "min";
                }>>;
                factor: ZodOptional<ZodNumber>;
                patience: ZodOptional<ZodInt>;
                minDelta: ZodOptional<ZodNumber>;
                cooldown: ZodOptional<ZodInt>;
                minLearningRate: ZodOptional<ZodNumber>;
            }, $strict>>>;
            epochs: ZodOptional<ZodInt>;
            batchSize: ZodOptional<ZodInt>;
            validationSplit: ZodOptional<ZodNumber>;
            shuffle: ZodOptional<ZodBoolean>;
            optimizer: ZodOptional<ZodDiscriminatedUnion<[ZodObject<{
                decay: ZodOptional<ZodNumber>;
                schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
                    exponentialDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly decayRate: ZodNumber;
                        readonly staircase: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    inverseTimeDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly decayRate: ZodNumber;
                        readonly staircase: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    polynomialDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly endLearningRate: ZodOptional<ZodNumber>;
                        readonly power: ZodOptional<ZodNumber>;
                        readonly cycle: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    cosineDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly alpha: ZodOptional<ZodNumber>;
                        readonly warmupTarget: ZodOptional<ZodNumber>;
                        readonly warmupSteps: ZodOptional<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    cosineDecayRestarts: ZodObject<{
                        readonly firstDecaySteps: ZodNumber;
                        readonly tMul: ZodOptional<ZodNumber>;
                        readonly mMul: ZodOptional<ZodNumber>;
                        readonly alpha: ZodOptional<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    piecewiseConstantDecay: ZodObject<{
                        readonly boundaries: ZodArray<ZodInt>;
                        readonly values: ZodArray<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    epochs: ZodObject<{
                        readonly rates: ZodArray<ZodNumber>;
                    }, $strict>;
                }, $strict>]>>;
                weightDecay: ZodOptional<ZodNumber>;
                clipnorm: ZodOptional<ZodNumber>;
                globalClipnorm: ZodOptional<ZodNumber>;
                clipvalue: ZodOptional<ZodNumber>;
                name: ZodLiteral<"adam">;
                beta1: ZodOptional<ZodNumber>;
                beta2: ZodOptional<ZodNumber>;
                epsilon: ZodOptional<ZodNumber>;
                learningRate: ZodOptional<ZodNumber>;
                amsgrad: ZodOptional<ZodBoolean>;
            }, $strict>, ZodObject<{
                decay: ZodOptional<ZodNumber>;
                schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
                    exponentialDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly decayRate: ZodNumber;
                        readonly staircase: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    inverseTimeDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly decayRate: ZodNumber;
                        readonly staircase: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    polynomialDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly endLearningRate: ZodOptional<ZodNumber>;
                        readonly power: ZodOptional<ZodNumber>;
                        readonly cycle: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    cosineDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly alpha: ZodOptional<ZodNumber>;
                        readonly warmupTarget: ZodOptional<ZodNumber>;
                        readonly warmupSteps: ZodOptional<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    cosineDecayRestarts: ZodObject<{
                        readonly firstDecaySteps: ZodNumber;
                        readonly tMul: ZodOptional<ZodNumber>;
                        readonly mMul: ZodOptional<ZodNumber>;
                        readonly alpha: ZodOptional<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    piecewiseConstantDecay: ZodObject<{
                        readonly boundaries: ZodArray<ZodInt>;
                        readonly values: ZodArray<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    epochs: ZodObject<{
                        readonly rates: ZodArray<ZodNumber>;
                    }, $strict>;
                }, $strict>]>>;
                clipnorm: ZodOptional<ZodNumber>;
                globalClipnorm: ZodOptional<ZodNumber>;
                clipvalue: ZodOptional<ZodNumber>;
                name: ZodLiteral<"adamw">;
                beta1: ZodOptional<ZodNumber>;
                beta2: ZodOptional<ZodNumber>;
                epsilon: ZodOptional<ZodNumber>;
                learningRate: ZodOptional<ZodNumber>;
                weightDecay: ZodOptional<ZodNumber>;
                amsgrad: ZodOptional<ZodBoolean>;
            }, $strict>, ZodObject<{
                decay: ZodOptional<ZodNumber>;
                schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
                    exponentialDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly decayRate: ZodNumber;
                        readonly staircase: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    inverseTimeDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly decayRate: ZodNumber;
                        readonly staircase: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    polynomialDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly endLearningRate: ZodOptional<ZodNumber>;
                        readonly power: ZodOptional<ZodNumber>;
                        readonly cycle: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    cosineDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly alpha: ZodOptional<ZodNumber>;
                        readonly warmupTarget: ZodOptional<ZodNumber>;
                        readonly warmupSteps: ZodOptional<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    cosineDecayRestarts: ZodObject<{
                        readonly firstDecaySteps: ZodNumber;
                        readonly tMul: ZodOptional<ZodNumber>;
                        readonly mMul: ZodOptional<ZodNumber>;
                        readonly alpha: ZodOptional<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    piecewiseConstantDecay: ZodObject<{
                        readonly boundaries: ZodArray<ZodInt>;
                        readonly values: ZodArray<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    epochs: ZodObject<{
                        readonly rates: ZodArray<ZodNumber>;
                    }, $strict>;
                }, $strict>]>>;
                weightDecay: ZodOptional<ZodNumber>;
                clipnorm: ZodOptional<ZodNumber>;
                globalClipnorm: ZodOptional<ZodNumber>;
                clipvalue: ZodOptional<ZodNumber>;
                name: ZodLiteral<"adamax">;
                beta1: ZodOptional<ZodNumber>;
                beta2: ZodOptional<ZodNumber>;
                epsilon: ZodOptional<ZodNumber>;
                learningRate: ZodOptional<ZodNumber>;
            }, $strict>, ZodObject<{
                decay: ZodOptional<ZodNumber>;
                schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
                    exponentialDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly decayRate: ZodNumber;
                        readonly staircase: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    inverseTimeDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly decayRate: ZodNumber;
                        readonly staircase: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    polynomialDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly endLearningRate: ZodOptional<ZodNumber>;
                        readonly power: ZodOptional<ZodNumber>;
                        readonly cycle: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    cosineDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly alpha: ZodOptional<ZodNumber>;
                        readonly warmupTarget: ZodOptional<ZodNumber>;
                        readonly warmupSteps: ZodOptional<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    cosineDecayRestarts: ZodObject<{
                        readonly firstDecaySteps: ZodNumber;
                        readonly tMul: ZodOptional<ZodNumber>;
                        readonly mMul: ZodOptional<ZodNumber>;
                        readonly alpha: ZodOptional<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    piecewiseConstantDecay: ZodObject<{
                        readonly boundaries: ZodArray<ZodInt>;
                        readonly values: ZodArray<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    epochs: ZodObject<{
                        readonly rates: ZodArray<ZodNumber>;
                    }, $strict>;
                }, $strict>]>>;
                weightDecay: ZodOptional<ZodNumber>;
                clipnorm: ZodOptional<ZodNumber>;
                globalClipnorm: ZodOptional<ZodNumber>;
                clipvalue: ZodOptional<ZodNumber>;
                name: ZodLiteral<"nadam">;
                beta1: ZodOptional<ZodNumber>;
                beta2: ZodOptional<ZodNumber>;
                epsilon: ZodOptional<ZodNumber>;
                learningRate: ZodOptional<ZodNumber>;
            }, $strict>, ZodObject<{
                decay: ZodOptional<ZodNumber>;
                schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
                    exponentialDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly decayRate: ZodNumber;
                        readonly staircase: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    inverseTimeDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly decayRate: ZodNumber;
                        readonly staircase: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    polynomialDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly endLearningRate: ZodOptional<ZodNumber>;
                        readonly power: ZodOptional<ZodNumber>;
                        readonly cycle: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    cosineDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly alpha: ZodOptional<ZodNumber>;
                        readonly warmupTarget: ZodOptional<ZodNumber>;
                        readonly warmupSteps: ZodOptional<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    cosineDecayRestarts: ZodObject<{
                        readonly firstDecaySteps: ZodNumber;
                        readonly tMul: ZodOptional<ZodNumber>;
                        readonly mMul: ZodOptional<ZodNumber>;
                        readonly alpha: ZodOptional<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    piecewiseConstantDecay: ZodObject<{
                        readonly boundaries: ZodArray<ZodInt>;
                        readonly values: ZodArray<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    epochs: ZodObject<{
                        readonly rates: ZodArray<ZodNumber>;
                    }, $strict>;
                }, $strict>]>>;
                weightDecay: ZodOptional<ZodNumber>;
                clipnorm: ZodOptional<ZodNumber>;
                globalClipnorm: ZodOptional<ZodNumber>;
                clipvalue: ZodOptional<ZodNumber>;
                name: ZodLiteral<"sgd">;
                learningRate: ZodOptional<ZodNumber>;
                momentum: ZodOptional<ZodNumber>;
                nesterov: ZodOptional<ZodBoolean>;
            }, $strict>, ZodObject<{
                decay: ZodOptional<ZodNumber>;
                schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
                    exponentialDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly decayRate: ZodNumber;
                        readonly staircase: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    inverseTimeDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly decayRate: ZodNumber;
                        readonly staircase: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    polynomialDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly endLearningRate: ZodOptional<ZodNumber>;
                        readonly power: ZodOptional<ZodNumber>;
                        readonly cycle: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    cosineDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly alpha: ZodOptional<ZodNumber>;
                        readonly warmupTarget: ZodOptional<ZodNumber>;
                        readonly warmupSteps: ZodOptional<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    cosineDecayRestarts: ZodObject<{
                        readonly firstDecaySteps: ZodNumber;
                        readonly tMul: ZodOptional<ZodNumber>;
                        readonly mMul: ZodOptional<ZodNumber>;
                        readonly alpha: ZodOptional<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    piecewiseConstantDecay: ZodObject<{
                        readonly boundaries: ZodArray<ZodInt>;
                        readonly values: ZodArray<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    epochs: ZodObject<{
                        readonly rates: ZodArray<ZodNumber>;
                    }, $strict>;
                }, $strict>]>>;
                weightDecay: ZodOptional<ZodNumber>;
                clipnorm: ZodOptional<ZodNumber>;
                globalClipnorm: ZodOptional<ZodNumber>;
                clipvalue: ZodOptional<ZodNumber>;
                name: ZodLiteral<"momentum">;
                learningRate: ZodOptional<ZodNumber>;
                momentum: ZodNumber;
                nesterov: ZodOptional<ZodBoolean>;
            }, $strict>, ZodObject<{
                decay: ZodOptional<ZodNumber>;
                schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
                    exponentialDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly decayRate: ZodNumber;
                        readonly staircase: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    inverseTimeDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly decayRate: ZodNumber;
                        readonly staircase: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    polynomialDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly endLearningRate: ZodOptional<ZodNumber>;
                        readonly power: ZodOptional<ZodNumber>;
                        readonly cycle: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    cosineDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly alpha: ZodOptional<ZodNumber>;
                        readonly warmupTarget: ZodOptional<ZodNumber>;
                        readonly warmupSteps: ZodOptional<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    cosineDecayRestarts: ZodObject<{
                        readonly firstDecaySteps: ZodNumber;
                        readonly tMul: ZodOptional<ZodNumber>;
                        readonly mMul: ZodOptional<ZodNumber>;
                        readonly alpha: ZodOptional<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    piecewiseConstantDecay: ZodObject<{
                        readonly boundaries: ZodArray<ZodInt>;
                        readonly values: ZodArray<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    epochs: ZodObject<{
                        readonly rates: ZodArray<ZodNumber>;
                    }, $strict>;
                }, $strict>]>>;
                weightDecay: ZodOptional<ZodNumber>;
                clipnorm: ZodOptional<ZodNumber>;
                globalClipnorm: ZodOptional<ZodNumber>;
                clipvalue: ZodOptional<ZodNumber>;
                name: ZodLiteral<"rmsprop">;
                learningRate: ZodOptional<ZodNumber>;
                rho: ZodOptional<ZodNumber>;
                momentum: ZodOptional<ZodNumber>;
                epsilon: ZodOptional<ZodNumber>;
                centered: ZodOptional<ZodBoolean>;
            }, $strict>, ZodObject<{
                decay: ZodOptional<ZodNumber>;
                schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
                    exponentialDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly decayRate: ZodNumber;
                        readonly staircase: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    inverseTimeDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly decayRate: ZodNumber;
                        readonly staircase: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    polynomialDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly endLearningRate: ZodOptional<ZodNumber>;
                        readonly power: ZodOptional<ZodNumber>;
                        readonly cycle: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    cosineDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly alpha: ZodOptional<ZodNumber>;
                        readonly warmupTarget: ZodOptional<ZodNumber>;
                        readonly warmupSteps: ZodOptional<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    cosineDecayRestarts: ZodObject<{
                        readonly firstDecaySteps: ZodNumber;
                        readonly tMul: ZodOptional<ZodNumber>;
                        readonly mMul: ZodOptional<ZodNumber>;
                        readonly alpha: ZodOptional<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    piecewiseConstantDecay: ZodObject<{
                        readonly boundaries: ZodArray<ZodInt>;
                        readonly values: ZodArray<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    epochs: ZodObject<{
                        readonly rates: ZodArray<ZodNumber>;
                    }, $strict>;
                }, $strict>]>>;
                weightDecay: ZodOptional<ZodNumber>;
                clipnorm: ZodOptional<ZodNumber>;
                globalClipnorm: ZodOptional<ZodNumber>;
                clipvalue: ZodOptional<ZodNumber>;
                name: ZodLiteral<"adagrad">;
                learningRate: ZodOptional<ZodNumber>;
                initialAccumulatorValue: ZodOptional<ZodNumber>;
                epsilon: ZodOptional<ZodNumber>;
            }, $strict>, ZodObject<{
                decay: ZodOptional<ZodNumber>;
                schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
                    exponentialDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly decayRate: ZodNumber;
                        readonly staircase: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    inverseTimeDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly decayRate: ZodNumber;
                        readonly staircase: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    polynomialDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly endLearningRate: ZodOptional<ZodNumber>;
                        readonly power: ZodOptional<ZodNumber>;
                        readonly cycle: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    cosineDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly alpha: ZodOptional<ZodNumber>;
                        readonly warmupTarget: ZodOptional<ZodNumber>;
                        readonly warmupSteps: ZodOptional<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    cosineDecayRestarts: ZodObject<{
                        readonly firstDecaySteps: ZodNumber;
                        readonly tMul: ZodOptional<ZodNumber>;
                        readonly mMul: ZodOptional<ZodNumber>;
                        readonly alpha: ZodOptional<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    piecewiseConstantDecay: ZodObject<{
                        readonly boundaries: ZodArray<ZodInt>;
                        readonly values: ZodArray<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    epochs: ZodObject<{
                        readonly rates: ZodArray<ZodNumber>;
                    }, $strict>;
                }, $strict>]>>;
                weightDecay: ZodOptional<ZodNumber>;
                clipnorm: ZodOptional<ZodNumber>;
                globalClipnorm: ZodOptional<ZodNumber>;
                clipvalue: ZodOptional<ZodNumber>;
                name: ZodLiteral<"adadelta">;
                learningRate: ZodOptional<ZodNumber>;
                rho: ZodOptional<ZodNumber>;
                epsilon: ZodOptional<ZodNumber>;
            }, $strict>, ZodObject<{
                decay: ZodOptional<ZodNumber>;
                schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
                    exponentialDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly decayRate: ZodNumber;
                        readonly staircase: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    inverseTimeDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly decayRate: ZodNumber;
                        readonly staircase: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    polynomialDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly endLearningRate: ZodOptional<ZodNumber>;
                        readonly power: ZodOptional<ZodNumber>;
                        readonly cycle: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    cosineDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly alpha: ZodOptional<ZodNumber>;
                        readonly warmupTarget: ZodOptional<ZodNumber>;
                        readonly warmupSteps: ZodOptional<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    cosineDecayRestarts: ZodObject<{
                        readonly firstDecaySteps: ZodNumber;
                        readonly tMul: ZodOptional<ZodNumber>;
                        readonly mMul: ZodOptional<ZodNumber>;
                        readonly alpha: ZodOptional<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    piecewiseConstantDecay: ZodObject<{
                        readonly boundaries: ZodArray<ZodInt>;
                        readonly values: ZodArray<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    epochs: ZodObject<{
                        readonly rates: ZodArray<ZodNumber>;
                    }, $strict>;
                }, $strict>]>>;
                weightDecay: ZodOptional<ZodNumber>;
                clipnorm: ZodOptional<ZodNumber>;
                globalClipnorm: ZodOptional<ZodNumber>;
                clipvalue: ZodOptional<ZodNumber>;
                name: ZodLiteral<"ftrl">;
                learningRate: ZodOptional<ZodNumber>;
                learningRatePower: ZodOptional<ZodNumber>;
                initialAccumulatorValue: ZodOptional<ZodNumber>;
                l1RegularizationStrength: ZodOptional<ZodNumber>;
                l2RegularizationStrength: ZodOptional<ZodNumber>;
                l2ShrinkageRegularizationStrength: ZodOptional<ZodNumber>;
                beta: ZodOptional<ZodNumber>;
            }, $strict>, ZodObject<{
                decay: ZodOptional<ZodNumber>;
                schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
                    exponentialDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly decayRate: ZodNumber;
                        readonly staircase: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    inverseTimeDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly decayRate: ZodNumber;
                        readonly staircase: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    polynomialDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly endLearningRate: ZodOptional<ZodNumber>;
                        readonly power: ZodOptional<ZodNumber>;
                        readonly cycle: ZodOptional<ZodBoolean>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    cosineDecay: ZodObject<{
                        readonly decaySteps: ZodNumber;
                        readonly alpha: ZodOptional<ZodNumber>;
                        readonly warmupTarget: ZodOptional<ZodNumber>;
                        readonly warmupSteps: ZodOptional<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    cosineDecayRestarts: ZodObject<{
                        readonly firstDecaySteps: ZodNumber;
                        readonly tMul: ZodOptional<ZodNumber>;
                        readonly mMul: ZodOptional<ZodNumber>;
                        readonly alpha: ZodOptional<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    piecewiseConstantDecay: ZodObject<{
                        readonly boundaries: ZodArray<ZodInt>;
                        readonly values: ZodArray<ZodNumber>;
                    }, $strict>;
                }, $strict>, ZodObject<{
                    epochs: ZodObject<{
                        readonly rates: ZodArray<ZodNumber>;
                    }, $strict>;
                }, $strict>]>>;
                weightDecay: ZodOptional<ZodNumber>;
                clipnorm: ZodOptional<ZodNumber>;
                globalClipnorm: ZodOptional<ZodNumber>;
                clipvalue: ZodOptional<ZodNumber>;
                name: ZodLiteral<"lion">;
                learningRate: ZodOptional<ZodNumber>;
                beta1: ZodOptional<ZodNumber>;
                beta2: ZodOptional<ZodNumber>;
            }, $strict>], "name">>;
            loss: ZodOptional<ZodEnum<{
                binaryCrossentropy: "binaryCrossentropy";
                categoricalCrossentropy: "categoricalCrossentropy";
                categoricalHinge: "categoricalHinge";
                cosineProximity: "cosineProximity";
                hinge: "hinge";
                kullbackLeiblerDivergence: "kullbackLeiblerDivergence";
                logcosh: "logcosh";
                meanAbsoluteError: "meanAbsoluteError";
                meanAbsolutePercentageError: "meanAbsolutePercentageError";
                meanSquaredError: "meanSquaredError";
                meanSquaredLogarithmicError: "meanSquaredLogarithmicError";
                poisson: "poisson";
                sparseCategoricalCrossentropy: "sparseCategoricalCrossentropy";
                squaredHinge: "squaredHinge";
            }>>;
        }, $strict>>;
        layers: ZodOptional<ZodObject<{
            activation: ZodOptional<ZodObject<{
                activation: ZodOptional<ZodEnum<{
                    elu: "elu";
                    gelu: "gelu";
                    hardSigmoid: "hardSigmoid";
                    linear: "linear";
                    mish: "mish";
                    relu: "relu";
                    relu6: "relu6";
                    selu: "selu";
                    sigmoid: "sigmoid";
                    softmax: "softmax";
                    softplus: "softplus";
                    softsign: "softsign";
                    swish: "swish";
                    tanh: "tanh";
                }>>;
            }, $strict>>;
            averagePooling1d: ZodOptional<ZodObject<{
                poolSize: ZodOptional<ZodInt>;
                strides: ZodOptional<ZodOptional<ZodInt>>;
                padding: ZodOptional<ZodOptional<ZodEnum<{
                    same: "same";
                    valid: "valid";
                }>>>;
            }, $strict>>;
            averagePooling2d: ZodOptional<ZodObject<{
                poolSize: ZodOptional<ZodOptional<ZodUnion<readonly [ZodInt, ZodTuple<[ZodInt, ZodInt], null>]>>>;
                strides: ZodOptional<ZodOptional<ZodUnion<readonly [ZodInt, ZodTuple<[ZodInt, ZodInt], null>]>>>;
                padding: ZodOptional<ZodOptional<ZodEnum<{
                    same: "same";
                    valid: "valid";
                }>>>;
            }, $strict>>;
            batchNormalization: ZodOptional<ZodObject<{
                axis: ZodOptional<ZodOptional<ZodInt>>;
                momentum: ZodOptional<ZodOptional<ZodNumber>>;
                epsilon: ZodOptional<ZodOptional<ZodNumber>>;
                center: ZodOptional<ZodOptional<ZodBoolean>>;
                scale: ZodOptional<ZodOptional<ZodBoolean>>;
            }, $strict>>;
            conv1d: ZodOptional<ZodObject<{
                filters: ZodOptional<ZodInt>;
                kernelSize: ZodOptional<ZodInt>;
                strides: ZodOptional<ZodOptional<ZodInt>>;
                dilationRate: ZodOptional<ZodOptional<ZodInt>>;
                padding: ZodOptional<ZodOptional<ZodEnum<{
                    causal: "causal";
                    same: "same";
                    valid: "valid";
                }>>>;
                activation: ZodOptional<ZodOptional<ZodEnum<{
                    elu: "elu";
                    gelu: "gelu";
                    hardSigmoid: "hardSigmoid";
                    linear: "linear";
                    mish: "mish";
                    relu: "relu";
                    relu6: "relu6";
                    selu: "selu";
                    sigmoid: "sigmoid";
                    softmax: "softmax";
                    softplus: "softplus";
                    softsign: "softsign";
                    swish: "swish";
                    tanh: "tanh";
                }>>>;
                useBias: ZodOptional<ZodOptional<ZodBoolean>>;
                kernelInitializer: ZodOptional<ZodOptional<ZodEnum<{
                    glorotNormal: "glorotNormal";
                    glorotUniform: "glorotUniform";
                    heNormal: "heNormal";
                    heUniform: "heUniform";
                    identity: "identity";
                    leCunNormal: "leCunNormal";
                    leCunUniform: "leCunUniform";
                    ones: "ones";
                    orthogonal: "orthogonal";
                    randomNormal: "randomNormal";
                    randomUniform: "randomUniform";
                    truncatedNormal: "truncatedNormal";
                    zeros: "zeros";
                }>>>;
                biasInitializer: ZodOptional<ZodOptional<ZodEnum<{
                    glorotNormal: "glorotNormal";
                    glorotUniform: "glorotUniform";
                    heNormal: "heNormal";
                    heUniform: "heUniform";
                    identity: "identity";
                    leCunNormal: "leCunNormal";
                    leCunUniform: "leCunUniform";
                    ones: "ones";
                    orthogonal: "orthogonal";
                    randomNormal: "randomNormal";
                    randomUniform: "randomUniform";
                    truncatedNormal: "truncatedNormal";
                    zeros: "zeros";
                }>>>;
            }, $strict>>;
            conv2d: ZodOptional<ZodObject<{
                filters: ZodOptional<ZodInt>;
                kernelSize: ZodOptional<ZodUnion<readonly [ZodInt, ZodTuple<[ZodInt, ZodInt], null>]>>;
                strides: ZodOptional<ZodOptional<ZodUnion<readonly [ZodInt, ZodTuple<[ZodInt, ZodInt], null>]>>>;
                padding: ZodOptional<ZodOptional<ZodEnum<{
                    same: "same";
                    valid: "valid";
                }>>>;
                activation: ZodOptional<ZodOptional<ZodEnum<{
                    elu: "elu";
                    gelu: "gelu";
                    hardSigmoid: "hardSigmoid";
                    linear: "linear";
                    mish: "mish";
                    relu: "relu";
                    relu6: "relu6";
                    selu: "selu";
                    sigmoid: "sigmoid";
                    softmax: "softmax";
                    softplus: "softplus";
                    softsign: "softsign";
                    swish: "swish";
                    tanh: "tanh";
                }>>>;
                useBias: ZodOptional<ZodOptional<ZodBoolean>>;
                kernelInitializer: ZodOptional<ZodOptional<ZodEnum<{
                    glorotNormal: "glorotNormal";
                    glorotUniform: "glorotUniform";
                    heNormal: "heNormal";
                    heUniform: "heUniform";
                    identity: "identity";
                    leCunNormal: "leCunNormal";
                    leCunUniform: "leCunUniform";
                    ones: "ones";
                    orthogonal: "orthogonal";
                    randomNormal: "randomNormal";
                    randomUniform: "randomUniform";
                    truncatedNormal: "truncatedNormal";
                    zeros: "zeros";
                }>>>;
                biasInitializer: ZodOptional<ZodOptional<ZodEnum<{
                    glorotNormal: "glorotNormal";
                    glorotUniform: "glorotUniform";
                    heNormal: "heNormal";
                    heUniform: "heUniform";
                    identity: "identity";
                    leCunNormal: "leCunNormal";
                    leCunUniform: "leCunUniform";
                    ones: "ones";
                    orthogonal: "orthogonal";
                    randomNormal: "randomNormal";
                    randomUniform: "randomUniform";
                    truncatedNormal: "truncatedNormal";
                    zeros: "zeros";
                }>>>;
            }, $strict>>;
            dense: ZodOptional<ZodObject<{
                units: ZodOptional<ZodInt>;
                activation: ZodOptional<ZodOptional<ZodEnum<{
                    elu: "elu";
                    gelu: "gelu";
                    hardSigmoid: "hardSigmoid";
                    linear: "linear";
                    mish: "mish";
                    relu: "relu";
                    relu6: "relu6";
                    selu: "selu";
                    sigmoid: "sigmoid";
                    softmax: "softmax";
                    softplus: "softplus";
                    softsign: "softsign";
                    swish: "swish";
                    tanh: "tanh";
                }>>>;
                useBias: ZodOptional<ZodOptional<ZodBoolean>>;
                kernelInitializer: ZodOptional<ZodOptional<ZodEnum<{
                    glorotNormal: "glorotNormal";
                    glorotUniform: "glorotUniform";
                    heNormal: "heNormal";
                    heUniform: "heUniform";
                    identity: "identity";
                    leCunNormal: "leCunNormal";
                    leCunUniform: "leCunUniform";
                    ones: "ones";
                    orthogonal: "orthogonal";
                    randomNormal: "randomNormal";
                    randomUniform: "randomUniform";
                    truncatedNormal: "truncatedNormal";
                    zeros: "zeros";
                }>>>;
                biasInitializer: ZodOptional<ZodOptional<ZodEnum<{
                    glorotNormal: "glorotNormal";
                    glorotUniform: "glorotUniform";
                    heNormal: "heNormal";
                    heUniform: "heUniform";
                    identity: "identity";
                    leCunNormal: "leCunNormal";
                    leCunUniform: "leCunUniform";
                    ones: "ones";
                    orthogonal: "orthogonal";
                    randomNormal: "randomNormal";
                    randomUniform: "randomUniform";
                    truncatedNormal: "truncatedNormal";
                    zeros: "zeros";
                }>>>;
            }, $strict>>;
            dropout: ZodOptional<ZodObject<{
                rate: ZodOptional<ZodNumber>;
            }, $strict>>;
            embedding: ZodOptional<ZodObject<{
                inputDim: ZodOptional<ZodInt>;
                outputDim: ZodOptional<ZodInt>;
                embeddingsInitializer: ZodOptional<ZodOptional<ZodEnum<{
                    glorotNormal: "glorotNormal";
                    glorotUniform: "glorotUniform";
                    heNormal: "heNormal";
                    heUniform: "heUniform";
                    identity: "identity";
                    leCunNormal: "leCunNormal";
                    leCunUniform: "leCunUniform";
                    ones: "ones";
                    orthogonal: "orthogonal";
                    randomNormal: "randomNormal";
                    randomUniform: "randomUniform";
                    truncatedNormal: "truncatedNormal";
                    zeros: "zeros";
                }>>>;
                maskZero: ZodOptional<ZodOptional<ZodBoolean>>;
            }, $strict>>;
            flatten: ZodOptional<ZodObject<{}, $strict>>;
            globalAveragePooling1d: ZodOptional<ZodObject<{}, $strict>>;
            globalAveragePooling2d: ZodOptional<ZodObject<{}, $strict>>;
            globalMaxPooling1d: ZodOptional<ZodObject<{}, $strict>>;
            globalMaxPooling2d: ZodOptional<ZodObject<{}, $strict>>;
            gru: ZodOptional<ZodObject<{
                units: ZodOptional<ZodInt>;
                activation: ZodOptional<ZodOptional<ZodEnum<{
                    elu: "elu";
                    gelu: "gelu";
                    hardSigmoid: "hardSigmoid";
                    linear: "linear";
                    mish: "mish";
                    relu: "relu";
                    relu6: "relu6";
                    selu: "selu";
                    sigmoid: "sigmoid";
                    softmax: "softmax";
                    softplus: "softplus";
                    softsign: "softsign";
                    swish: "swish";
                    tanh: "tanh";
                }>>>;
                useBias: ZodOptional<ZodOptional<ZodBoolean>>;
                kernelInitializer: ZodOptional<ZodOptional<ZodEnum<{
                    glorotNormal: "glorotNormal";
                    glorotUniform: "glorotUniform";
                    heNormal: "heNormal";
                    heUniform: "heUniform";
                    identity: "identity";
                    leCunNormal: "leCunNormal";
                    leCunUniform: "leCunUniform";
                    ones: "ones";
                    orthogonal: "orthogonal";
                    randomNormal: "randomNormal";
                    randomUniform: "randomUniform";
                    truncatedNormal: "truncatedNormal";
                    zeros: "zeros";
                }>>>;
                recurrentInitializer: ZodOptional<ZodOptional<ZodEnum<{
                    glorotNormal: "glorotNormal";
                    glorotUniform: "glorotUniform";
                    heNormal: "heNormal";
                    heUniform: "heUniform";
                    identity: "identity";
                    leCunNormal: "leCunNormal";
                    leCunUniform: "leCunUniform";
                    ones: "ones";
                    orthogonal: "orthogonal";
                    randomNormal: "randomNormal";
                    randomUniform: "randomUniform";
                    truncatedNormal: "truncatedNormal";
                    zeros: "zeros";
                }>>>;
                biasInitializer: ZodOptional<ZodOptional<ZodEnum<{
                    glorotNormal: "glorotNormal";
                    glorotUniform: "glorotUniform";
                    heNormal: "heNormal";
                    heUniform: "heUniform";
                    identity: "identity";
                    leCunNormal: "leCunNormal";
                    leCunUniform: "leCunUniform";
                    ones: "ones";
                    orthogonal: "orthogonal";
                    randomNormal: "randomNormal";
                    randomUniform: "randomUniform";
                    truncatedNormal: "truncatedNormal";
                    zeros: "zeros";
                }>>>;
                returnSequences: ZodOptional<ZodOptional<ZodBoolean>>;
                goBackwards: ZodOptional<ZodOptional<ZodBoolean>>;
                recurrentActivation: ZodOptional<ZodOptional<ZodEnum<{
                    hardSigmoid: "hardSigmoid";
                    linear: "linear";
                    relu: "relu";
                    sigmoid: "sigmoid";
                    tanh: "tanh";
                }>>>;
            }, $strict>>;
            layerNormalization: ZodOptional<ZodObject<{
                epsilon: ZodOptional<ZodOptional<ZodNumber>>;
            }, $strict>>;
            lstm: ZodOptional<ZodObject<{
                units: ZodOptional<ZodInt>;
                activation: ZodOptional<ZodOptional<ZodEnum<{
                    elu: "elu";
                    gelu: "gelu";
                    hardSigmoid: "hardSigmoid";
                    linear: "linear";
                    mish: "mish";
                    relu: "relu";
                    relu6: "relu6";
                    selu: "selu";
                    sigmoid: "sigmoid";
                    softmax: "softmax";
                    softplus: "softplus";
                    softsign: "softsign";
                    swish: "swish";
                    tanh: "tanh";
                }>>>;
                useBias: ZodOptional<ZodOptional<ZodBoolean>>;
                kernelInitializer: ZodOptional<ZodOptional<ZodEnum<{
                    glorotNormal: "glorotNormal";
                    glorotUniform: "glorotUniform";
                    heNormal: "heNormal";
                    heUniform: "heUniform";
                    identity: "identity";
                    leCunNormal: "leCunNormal";
                    leCunUniform: "leCunUniform";
                    ones: "ones";
                    orthogonal: "orthogonal";
                    randomNormal: "randomNormal";
                    randomUniform: "randomUniform";
                    truncatedNormal: "truncatedNormal";
                    zeros: "zeros";
                }>>>;
                recurrentInitializer: ZodOptional<ZodOptional<ZodEnum<{
                    glorotNormal: "glorotNormal";
                    glorotUniform: "glorotUniform";
                    heNormal: "heNormal";
                    heUniform: "heUniform";
                    identity: "identity";
                    leCunNormal: "leCunNormal";
                    leCunUniform: "leCunUniform";
                    ones: "ones";
                    orthogonal: "orthogonal";
                    randomNormal: "randomNormal";
                    randomUniform: "randomUniform";
                    truncatedNormal: "truncatedNormal";
                    zeros: "zeros";
                }>>>;
                biasInitializer: ZodOptional<ZodOptional<ZodEnum<{
                    glorotNormal: "glorotNormal";
                    glorotUniform: "glorotUniform";
                    heNormal: "heNormal";
                    heUniform: "heUniform";
                    identity: "identity";
                    leCunNormal: "leCunNormal";
                    leCunUniform: "leCunUniform";
                    ones: "ones";
                    orthogonal: "orthogonal";
                    randomNormal: "randomNormal";
                    randomUniform: "randomUniform";
                    truncatedNormal: "truncatedNormal";
                    zeros: "zeros";
                }>>>;
                returnSequences: ZodOptional<ZodOptional<ZodBoolean>>;
                goBackwards: ZodOptional<ZodOptional<ZodBoolean>>;
                recurrentActivation: ZodOptional<ZodOptional<ZodEnum<{
                    hardSigmoid: "hardSigmoid";
                    linear: "linear";
                    relu: "relu";
                    sigmoid: "sigmoid";
                    tanh: "tanh";
                }>>>;
                unitForgetBias: ZodOptional<ZodOptional<ZodBoolean>>;
            }, $strict>>;
            maxPooling1d: ZodOptional<ZodObject<{
                poolSize: ZodOptional<ZodInt>;
                strides: ZodOptional<ZodOptional<ZodInt>>;
                padding: ZodOptional<ZodOptional<ZodEnum<{
                    same: "same";
                    valid: "valid";
                }>>>;
            }, $strict>>;
            maxPooling2d: ZodOptional<ZodObject<{
                poolSize: ZodOptional<ZodOptional<ZodUnion<readonly [ZodInt, ZodTuple<[ZodInt, ZodInt], null>]>>>;
                strides: ZodOptional<ZodOptional<ZodUnion<readonly [ZodInt, ZodTuple<[ZodInt, ZodInt], null>]>>>;
                padding: ZodOptional<ZodOptional<ZodEnum<{
                    same: "same";
                    valid: "valid";
                }>>>;
            }, $strict>>;
            permute: ZodOptional<ZodObject<{
                dims: ZodOptional<ZodArray<ZodInt>>;
            }, $strict>>;
            repeatVector: ZodOptional<ZodObject<{
                n: ZodOptional<ZodInt>;
            }, $strict>>;
            reshape: ZodOptional<ZodObject<{
                targetShape: ZodOptional<ZodArray<ZodInt>>;
            }, $strict>>;
            simpleRnn: ZodOptional<ZodObject<{
                units: ZodOptional<ZodInt>;
                activation: ZodOptional<ZodOptional<ZodEnum<{
                    elu: "elu";
                    gelu: "gelu";
                    hardSigmoid: "hardSigmoid";
                    linear: "linear";
                    mish: "mish";
                    relu: "relu";
                    relu6: "relu6";
                    selu: "selu";
                    sigmoid: "sigmoid";
                    softmax: "softmax";
                    softplus: "softplus";
                    softsign: "softsign";
                    swish: "swish";
                    tanh: "tanh";
                }>>>;
                useBias: ZodOptional<ZodOptional<ZodBoolean>>;
                kernelInitializer: ZodOptional<ZodOptional<ZodEnum<{
                    glorotNormal: "glorotNormal";
                    glorotUniform: "glorotUniform";
                    heNormal: "heNormal";
                    heUniform: "heUniform";
                    identity: "identity";
                    leCunNormal: "leCunNormal";
                    leCunUniform: "leCunUniform";
                    ones: "ones";
                    orthogonal: "orthogonal";
                    randomNormal: "randomNormal";
                    randomUniform: "randomUniform";
                    truncatedNormal: "truncatedNormal";
                    zeros: "zeros";
                }>>>;
                recurrentInitializer: ZodOptional<ZodOptional<ZodEnum<{
                    glorotNormal: "glorotNormal";
                    glorotUniform: "glorotUniform";
                    heNormal: "heNormal";
                    heUniform: "heUniform";
                    identity: "identity";
                    leCunNormal: "leCunNormal";
                    leCunUniform: "leCunUniform";
                    ones: "ones";
                    orthogonal: "orthogonal";
                    randomNormal: "randomNormal";
                    randomUniform: "randomUniform";
                    truncatedNormal: "truncatedNormal";
                    zeros: "zeros";
                }>>>;
                biasInitializer: ZodOptional<ZodOptional<ZodEnum<{
                    glorotNormal: "glorotNormal";
                    glorotUniform: "glorotUniform";
                    heNormal: "heNormal";
                    heUniform: "heUniform";
                    identity: "identity";
                    leCunNormal: "leCunNormal";
                    leCunUniform: "leCunUniform";
                    ones: "ones";
                    orthogonal: "orthogonal";
                    randomNormal: "randomNormal";
                    randomUniform: "randomUniform";
                    truncatedNormal: "truncatedNormal";
                    zeros: "zeros";
                }>>>;
                returnSequences: ZodOptional<ZodOptional<ZodBoolean>>;
                goBackwards: ZodOptional<ZodOptional<ZodBoolean>>;
            }, $strict>>;
        }, $strict>>;
        share: ZodOptional<ZodNumber>;
        gate: ZodOptional<ZodEnum<{
            fail: "fail";
            off: "off";
            warn: "warn";
        }>>;
        marks: ZodOptional<ZodRecord<ZodString, ZodUnion<readonly [ZodLiteral<"stated">, ZodObject<{
            assumed: ZodString;
            alternatives: ZodOptional<ZodArray<ZodJSONSchema>>;
        }, $strict>]>>>;
    }, $strict>>;
    claims: ZodOptional<ZodRecord<ZodString, ZodObject<{
        says: ZodString;
        problem: ZodString;
        probe: ZodOptional<ZodString>;
        metric: ZodOptional<ZodString>;
        better: ZodString;
        than: ZodUnion<readonly [ZodString, ZodArray<ZodString>]>;
        gate: ZodOptional<ZodEnum<{
            fail: "fail";
            off: "off";
            warn: "warn";
        }>>;
        note: ZodOptional<ZodString>;
    }, $strict>>>;
    conclusions: ZodOptional<ZodArray<ZodObject<{
        says: ZodString;
        needs: ZodOptional<ZodEnum<{
            all: "all";
            any: "any";
        }>>;
        claims: ZodArray<ZodString>;
        gate: ZodOptional<ZodEnum<{
            fail: "fail";
            off: "off";
            warn: "warn";
        }>>;
        note: ZodOptional<ZodString>;
    }, $strict>>>;
    baseline: ZodOptional<ZodObject<{
        margin: ZodObject<{
            absolute: ZodOptional<ZodNumber>;
            relative: ZodOptional<ZodNumber>;
        }, $strict>;
    }, $strict>>;
    problems: ZodRecord<ZodString, ZodObject<{
        id: ZodOptional<ZodString>;
        title: ZodString;
        data: ZodOptional<ZodObject<{
            inputs: ZodType<DataExpression, unknown, $ZodTypeInternals<DataExpression, unknown>>;
            targets: ZodType<DataExpression, unknown, $ZodTypeInternals<DataExpression, unknown>>;
        }, $strict>>;
        validation: ZodOptional<ZodUnion<readonly [ZodLiteral<"evaluation">, ZodObject<{
            inputs: ZodType<DataExpression, unknown, $ZodTypeInternals<DataExpression, unknown>>;
            targets: ZodType<DataExpression, unknown, $ZodTypeInternals<DataExpression, unknown>>;
        }, $strict>]>>;
        evaluation: ZodOptional<ZodObject<{
            inputs: ZodOptional<ZodType<DataExpression, unknown, $ZodTypeInternals<DataExpression, unknown>>>;
            targets: ZodOptional<ZodType<DataExpression, unknown, $ZodTypeInternals<DataExpression, unknown>>>;
            split: ZodOptional<ZodObject<{
                last: ZodOptional<ZodInt>;
                every: ZodOptional<ZodInt>;
                offset: ZodOptional<ZodInt>;
                rows: ZodOptional<ZodArray<ZodInt>>;
            }, $strict>>;
        }, $strict>>;
        marks: ZodOptional<ZodRecord<ZodString, ZodUnion<readonly [ZodLiteral<"stated">, ZodObject<{
            assumed: ZodString;
            alternatives: ZodOptional<ZodArray<ZodJSONSchema>>;
        }, $strict>]>>>;
        probes: ZodOptional<ZodRecord<ZodString, ZodObject<{
            title: ZodOptional<ZodString>;
            input: ZodType<DataExpression, unknown, $ZodTypeInternals<DataExpression, unknown>>;
            truth: ZodOptional<ZodObject<{
                tolerance: ZodObject<{
                    absolute: ZodOptional<ZodNumber>;
                    relative: ZodOptional<ZodNumber>;
                }, $strict>;
                share: ZodOptional<ZodNumber>;
                gate: ZodOptional<ZodEnum<{
                    fail: "fail";
                    off: "off";
                    warn: "warn";
                }>>;
                value: ZodUnion<readonly [ZodNumber, ZodArray<ZodNumber>]>;
            }, $strict>>;
            printed: ZodOptional<ZodObject<{
                values: ZodRecord<ZodString, ZodUnion<readonly [ZodUnion<readonly [ZodUnion<readonly [ZodNumber, ZodString]>, ZodArray<ZodUnion<readonly [ZodNumber, ZodString]>>]>, ZodObject<{
                    mean: ZodUnion<readonly [ZodUnion<readonly [ZodNumber, ZodString]>, ZodArray<ZodUnion<readonly [ZodNumber, ZodString]>>]>;
                    sd: ZodOptional<ZodUnion<readonly [ZodUnion<readonly [ZodNumber, ZodString]>, ZodArray<ZodUnion<readonly [ZodNumber, ZodString]>>]>>;
                    runs: ZodInt;
                }, $strict>, ZodObject<{
                    best: ZodUnion<readonly [ZodNumber, ZodString]>;
                    of: ZodInt;
                }, $strict>]>>;
                gate: ZodOptional<ZodEnum<{
                    fail: "fail";
                    off: "off";
                    warn: "warn";
                }>>;
                near: ZodOptional<ZodObject<{
                    tolerance: ZodObject<{
                        absolute: ZodOptional<ZodNumber>;
                        relative: ZodOptional<ZodNumber>;
                    }, $strict>;
                    share: ZodOptional<ZodNumber>;
                    gate: ZodOptional<ZodEnum<{
                        fail: "fail";
                        off: "off";
                        warn: "warn";
                    }>>;
                }, $strict>>;
                tolerance: ZodOptional<ZodObject<{
                    absolute: ZodOptional<ZodNumber>;
                    relative: ZodOptional<ZodNumber>;
                }, $strict>>;
                share: ZodOptional<ZodNumber>;
            }, $strict>>;
            repeats: ZodOptional<ZodObject<{
                tolerance: ZodObject<{
                    absolute: ZodOptional<ZodNumber>;
                    relative: ZodOptional<ZodNumber>;
                }, $strict>;
                share: ZodOptional<ZodNumber>;
                gate: ZodOptional<ZodEnum<{
                    fail: "fail";
                    off: "off";
                    warn: "warn";
                }>>;
            }, $strict>>;
            note: ZodOptional<ZodString>;
        }, $strict>>>;
        metrics: ZodOptional<ZodRecord<ZodString, ZodObject<{
            title: ZodOptional<ZodString>;
            metric: ZodOptional<ZodEnum<{
                binaryAccuracy: "binaryAccuracy";
                binaryCrossentropy: "binaryCrossentropy";
                categoricalAccuracy: "categoricalAccuracy";
                categoricalCrossentropy: "categoricalCrossentropy";
                cosineSimilarity: "cosineSimilarity";
                f1Score: "f1Score";
                kullbackLeiblerDivergence: "kullbackLeiblerDivergence";
                logcosh: "logcosh";
                meanAbsoluteError: "meanAbsoluteError";
                meanAbsolutePercentageError: "meanAbsolutePercentageError";
                meanSquaredError: "meanSquaredError";
                meanSquaredLogarithmicError: "meanSquaredLogarithmicError";
                poisson: "poisson";
                precision: "precision";
                r2Score: "r2Score";
                recall: "recall";
                rootMeanSquaredError: "rootMeanSquaredError";
                sparseCategoricalAccuracy: "sparseCategoricalAccuracy";
                sparseCategoricalCrossentropy: "sparseCategoricalCrossentropy";
            }>>;
            better: ZodOptional<ZodEnum<{
                higher: "higher";
                lower: "lower";
            }>>;
            threshold: ZodOptional<ZodObject<{
                atLeast: ZodOptional<ZodNumber>;
                atMost: ZodOptional<ZodNumber>;
                share: ZodOptional<ZodNumber>;
                gate: ZodOptional<ZodEnum<{
                    fail: "fail";
                    off: "off";
                    warn: "warn";
                }>>;
            }, $strict>>;
            printed: ZodOptional<ZodObject<{
                values: ZodRecord<ZodString, ZodUnion<readonly [ZodUnion<readonly [ZodUnion<readonly [ZodNumber, ZodString]>, ZodArray<ZodUnion<readonly [ZodNumber, ZodString]>>]>, ZodObject<{
                    mean: ZodUnion<readonly [ZodUnion<readonly [ZodNumber, ZodString]>, ZodArray<ZodUnion<readonly [ZodNumber, ZodString]>>]>;
                    sd: ZodOptional<ZodUnion<readonly [ZodUnion<readonly [ZodNumber, ZodString]>, ZodArray<ZodUnion<readonly [ZodNumber, ZodString]>>]>>;
                    runs: ZodInt;
                }, $strict>, ZodObject<{
                    best: ZodUnion<readonly [ZodNumber, ZodString]>;
                    of: ZodInt;
                }, $strict>]>>;
                gate: ZodOptional<ZodEnum<{
                    fail: "fail";
                    off: "off";
                    warn: "warn";
                }>>;
                near: ZodOptional<ZodObject<{
                    tolerance: ZodObject<{
                        absolute: ZodOptional<ZodNumber>;
                        relative: ZodOptional<ZodNumber>;
                    }, $strict>;
                    share: ZodOptional<ZodNumber>;
                    gate: ZodOptional<ZodEnum<{
                        fail: "fail";
                        off: "off";
                        warn: "warn";
                    }>>;
                }, $strict>>;
                tolerance: ZodOptional<ZodObject<{
                    absolute: ZodOptional<ZodNumber>;
                    relative: ZodOptional<ZodNumber>;
                }, $strict>>;
                share: ZodOptional<ZodNumber>;
            }, $strict>>;
            repeats: ZodOptional<ZodObject<{
                tolerance: ZodObject<{
                    absolute: ZodOptional<ZodNumber>;
                    relative: ZodOptional<ZodNumber>;
                }, $strict>;
                share: ZodOptional<ZodNumber>;
                gate: ZodOptional<ZodEnum<{
                    fail: "fail";
                    off: "off";
                    warn: "warn";
                }>>;
            }, $strict>>;
            margin: ZodOptional<ZodObject<{
                absolute: ZodOptional<ZodNumber>;
                relative: ZodOptional<ZodNumber>;
            }, $strict>>;
            note: ZodOptional<ZodString>;
        }, $strict>>>;
        note: ZodOptional<ZodString>;
        variants: ZodRecord<ZodString, ZodObject<{
            environment: ZodOptional<ZodRecord<ZodString, ZodString>>;
            folder: ZodOptional<ZodString>;
            needs: ZodOptional<ZodArray<ZodString>>;
            timeLimit: ZodOptional<ZodString>;
            memory: ZodOptional<ZodString>;
            cores: ZodOptional<ZodInt>;
            override: ZodOptional<ZodUnion<readonly [ZodLiteral<true>, ZodArray<ZodEnum<{
                jax: "jax";
                keras: "keras";
                numpy: "numpy";
                random: "random";
                "scikit-learn": "scikit-learn";
                tensorflow: "tensorflow";
                torch: "torch";
            }>>]>>;
            split: ZodOptional<ZodEnum<{
                keep: "keep";
                vary: "vary";
            }>>;
            id: ZodOptional<ZodString>;
            title: ZodOptional<ZodString>;
            parameters: ZodOptional<ZodInt>;
            training: ZodOptional<ZodObject<{
                earlyStopping: ZodOptional<ZodOptional<ZodObject<{
                    monitor: ZodOptional<ZodEnum<{
                        loss: "loss";
                        valLoss: "valLoss";
                    }>>;
                    mode: ZodOptional<ZodEnum<{
                        max: "max";
                        min: "min";
                    }>>;
                    minDelta: ZodOptional<ZodNumber>;
                    patience: ZodOptional<ZodInt>;
                    baseline: ZodOptional<ZodNumber>;
                    startFromEpoch: ZodOptional<ZodInt>;
                    restoreBestWeights: ZodOptional<ZodBoolean>;
                }, $strict>>>;
                bestCheckpoint: ZodOptional<ZodOptional<ZodObject<{
                    monitor: ZodOptional<ZodEnum<{
                        loss: "loss";
                        valLoss: "valLoss";
                    }>>;
                    mode: ZodOptional<ZodEnum<{
                        max: "max";
                        min: "min";
                    }>>;
                }, $strict>>>;
                reduceOnPlateau: ZodOptional<ZodOptional<ZodObject<{
                    monitor: ZodOptional<ZodEnum<{
                        loss: "loss";
                        valLoss: "valLoss";
                    }>>;
                    mode: ZodOptional<ZodEnum<{
                        max: "max";
                        min: "min";
                    }>>;
                    factor: ZodOptional<ZodNumber>;
                    patience: ZodOptional<ZodInt>;
                    minDelta: ZodOptional<ZodNumber>;
                    cooldown: ZodOptional<ZodInt>;
                    minLearningRate: ZodOptional<ZodNumber>;
                }, $strict>>>;
                epochs: ZodOptional<ZodInt>;
                batchSize: ZodOptional<ZodInt>;
                validationSplit: ZodOptional<ZodNumber>;
                shuffle: ZodOptional<ZodBoolean>;
                optimizer: ZodOptional<ZodDiscriminatedUnion<[ZodObject<{
                    decay: ZodOptional<ZodNumber>;
                    schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
                        exponentialDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly decayRate: ZodNumber;
                            readonly staircase: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        inverseTimeDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly decayRate: ZodNumber;
                            readonly staircase: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        polynomialDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly endLearningRate: ZodOptional<ZodNumber>;
                            readonly power: ZodOptional<ZodNumber>;
                            readonly cycle: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        cosineDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly alpha: ZodOptional<ZodNumber>;
                            readonly warmupTarget: ZodOptional<ZodNumber>;
                            readonly warmupSteps: ZodOptional<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        cosineDecayRestarts: ZodObject<{
                            readonly firstDecaySteps: ZodNumber;
                            readonly tMul: ZodOptional<ZodNumber>;
                            readonly mMul: ZodOptional<ZodNumber>;
                            readonly alpha: ZodOptional<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        piecewiseConstantDecay: ZodObject<{
                            readonly boundaries: ZodArray<ZodInt>;
                            readonly values: ZodArray<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        epochs: ZodObject<{
                            readonly rates: ZodArray<ZodNumber>;
                        }, $strict>;
                    }, $strict>]>>;
                    weightDecay: ZodOptional<ZodNumber>;
                    clipnorm: ZodOptional<ZodNumber>;
                    globalClipnorm: ZodOptional<ZodNumber>;
                    clipvalue: ZodOptional<ZodNumber>;
                    name: ZodLiteral<"adam">;
                    beta1: ZodOptional<ZodNumber>;
                    beta2: ZodOptional<ZodNumber>;
                    epsilon: ZodOptional<ZodNumber>;
                    learningRate: ZodOptional<ZodNumber>;
                    amsgrad: ZodOptional<ZodBoolean>;
                }, $strict>, ZodObject<{
                    decay: ZodOptional<ZodNumber>;
                    schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
                        exponentialDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly decayRate: ZodNumber;
                            readonly staircase: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        inverseTimeDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly decayRate: ZodNumber;
                            readonly staircase: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        polynomialDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly endLearningRate: ZodOptional<ZodNumber>;
                            readonly power: ZodOptional<ZodNumber>;
                            readonly cycle: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        cosineDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly alpha: ZodOptional<ZodNumber>;
                            readonly warmupTarget: ZodOptional<ZodNumber>;
                            readonly warmupSteps: ZodOptional<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        cosineDecayRestarts: ZodObject<{
                            readonly firstDecaySteps: ZodNumber;
                            readonly tMul: ZodOptional<ZodNumber>;
                            readonly mMul: ZodOptional<ZodNumber>;
                            readonly alpha: ZodOptional<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        piecewiseConstantDecay: ZodObject<{
                            readonly boundaries: ZodArray<ZodInt>;
                            readonly values: ZodArray<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        epochs: ZodObject<{
                            readonly rates: ZodArray<ZodNumber>;
                        }, $strict>;
                    }, $strict>]>>;
                    clipnorm: ZodOptional<ZodNumber>;
                    globalClipnorm: ZodOptional<ZodNumber>;
                    clipvalue: ZodOptional<ZodNumber>;
                    name: ZodLiteral<"adamw">;
                    beta1: ZodOptional<ZodNumber>;
                    beta2: ZodOptional<ZodNumber>;
                    epsilon: ZodOptional<ZodNumber>;
                    learningRate: ZodOptional<ZodNumber>;
                    weightDecay: ZodOptional<ZodNumber>;
                    amsgrad: ZodOptional<ZodBoolean>;
                }, $strict>, ZodObject<{
                    decay: ZodOptional<ZodNumber>;
                    schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
                        exponentialDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly decayRate: ZodNumber;
                            readonly staircase: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        inverseTimeDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly decayRate: ZodNumber;
                            readonly staircase: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        polynomialDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly endLearningRate: ZodOptional<ZodNumber>;
                            readonly power: ZodOptional<ZodNumber>;
                            readonly cycle: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        cosineDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly alpha: ZodOptional<ZodNumber>;
                            readonly warmupTarget: ZodOptional<ZodNumber>;
                            readonly warmupSteps: ZodOptional<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        cosineDecayRestarts: ZodObject<{
                            readonly firstDecaySteps: ZodNumber;
                            readonly tMul: ZodOptional<ZodNumber>;
                            readonly mMul: ZodOptional<ZodNumber>;
                            readonly alpha: ZodOptional<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        piecewiseConstantDecay: ZodObject<{
                            readonly boundaries: ZodArray<ZodInt>;
                            readonly values: ZodArray<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        epochs: ZodObject<{
                            readonly rates: ZodArray<ZodNumber>;
                        }, $strict>;
                    }, $strict>]>>;
                    weightDecay: ZodOptional<ZodNumber>;
                    clipnorm: ZodOptional<ZodNumber>;
                    globalClipnorm: ZodOptional<ZodNumber>;
                    clipvalue: ZodOptional<ZodNumber>;
                    name: ZodLiteral<"adamax">;
                    beta1: ZodOptional<ZodNumber>;
                    beta2: ZodOptional<ZodNumber>;
                    epsilon: ZodOptional<ZodNumber>;
                    learningRate: ZodOptional<ZodNumber>;
                }, $strict>, ZodObject<{
                    decay: ZodOptional<ZodNumber>;
                    schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
                        exponentialDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly decayRate: ZodNumber;
                            readonly staircase: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        inverseTimeDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly decayRate: ZodNumber;
                            readonly staircase: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        polynomialDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly endLearningRate: ZodOptional<ZodNumber>;
                            readonly power: ZodOptional<ZodNumber>;
                            readonly cycle: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        cosineDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly alpha: ZodOptional<ZodNumber>;
                            readonly warmupTarget: ZodOptional<ZodNumber>;
                            readonly warmupSteps: ZodOptional<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        cosineDecayRestarts: ZodObject<{
                            readonly firstDecaySteps: ZodNumber;
                            readonly tMul: ZodOptional<ZodNumber>;
                            readonly mMul: ZodOptional<ZodNumber>;
                            readonly alpha: ZodOptional<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        piecewiseConstantDecay: ZodObject<{
                            readonly boundaries: ZodArray<ZodInt>;
                            readonly values: ZodArray<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        epochs: ZodObject<{
                            readonly rates: ZodArray<ZodNumber>;
                        }, $strict>;
                    }, $strict>]>>;
                    weightDecay: ZodOptional<ZodNumber>;
                    clipnorm: ZodOptional<ZodNumber>;
                    globalClipnorm: ZodOptional<ZodNumber>;
                    clipvalue: ZodOptional<ZodNumber>;
                    name: ZodLiteral<"nadam">;
                    beta1: ZodOptional<ZodNumber>;
                    beta2: ZodOptional<ZodNumber>;
                    epsilon: ZodOptional<ZodNumber>;
                    learningRate: ZodOptional<ZodNumber>;
                }, $strict>, ZodObject<{
                    decay: ZodOptional<ZodNumber>;
                    schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
                        exponentialDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly decayRate: ZodNumber;
                            readonly staircase: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        inverseTimeDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly decayRate: ZodNumber;
                            readonly staircase: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        polynomialDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly endLearningRate: ZodOptional<ZodNumber>;
                            readonly power: ZodOptional<ZodNumber>;
                            readonly cycle: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        cosineDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly alpha: ZodOptional<ZodNumber>;
                            readonly warmupTarget: ZodOptional<ZodNumber>;
                            readonly warmupSteps: ZodOptional<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        cosineDecayRestarts: ZodObject<{
                            readonly firstDecaySteps: ZodNumber;
                            readonly tMul: ZodOptional<ZodNumber>;
                            readonly mMul: ZodOptional<ZodNumber>;
                            readonly alpha: ZodOptional<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        piecewiseConstantDecay: ZodObject<{
                            readonly boundaries: ZodArray<ZodInt>;
                            readonly values: ZodArray<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        epochs: ZodObject<{
                            readonly rates: ZodArray<ZodNumber>;
                        }, $strict>;
                    }, $strict>]>>;
                    weightDecay: ZodOptional<ZodNumber>;
                    clipnorm: ZodOptional<ZodNumber>;
                    globalClipnorm: ZodOptional<ZodNumber>;
                    clipvalue: ZodOptional<ZodNumber>;
                    name: ZodLiteral<"sgd">;
                    learningRate: ZodOptional<ZodNumber>;
                    momentum: ZodOptional<ZodNumber>;
                    nesterov: ZodOptional<ZodBoolean>;
                }, $strict>, ZodObject<{
                    decay: ZodOptional<ZodNumber>;
                    schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
                        exponentialDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly decayRate: ZodNumber;
                            readonly staircase: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        inverseTimeDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly decayRate: ZodNumber;
                            readonly staircase: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        polynomialDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly endLearningRate: ZodOptional<ZodNumber>;
                            readonly power: ZodOptional<ZodNumber>;
                            readonly cycle: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        cosineDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly alpha: ZodOptional<ZodNumber>;
                            readonly warmupTarget: ZodOptional<ZodNumber>;
                            readonly warmupSteps: ZodOptional<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        cosineDecayRestarts: ZodObject<{
                            readonly firstDecaySteps: ZodNumber;
                            readonly tMul: ZodOptional<ZodNumber>;
                            readonly mMul: ZodOptional<ZodNumber>;
                            readonly alpha: ZodOptional<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        piecewiseConstantDecay: ZodObject<{
                            readonly boundaries: ZodArray<ZodInt>;
                            readonly values: ZodArray<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        epochs: ZodObject<{
                            readonly rates: ZodArray<ZodNumber>;
                        }, $strict>;
                    }, $strict>]>>;
                    weightDecay: ZodOptional<ZodNumber>;
                    clipnorm: ZodOptional<ZodNumber>;
                    globalClipnorm: ZodOptional<ZodNumber>;
                    clipvalue: ZodOptional<ZodNumber>;
                    name: ZodLiteral<"momentum">;
                    learningRate: ZodOptional<ZodNumber>;
                    momentum: ZodNumber;
                    nesterov: ZodOptional<ZodBoolean>;
                }, $strict>, ZodObject<{
                    decay: ZodOptional<ZodNumber>;
                    schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
                        exponentialDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly decayRate: ZodNumber;
                            readonly staircase: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        inverseTimeDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly decayRate: ZodNumber;
                            readonly staircase: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        polynomialDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly endLearningRate: ZodOptional<ZodNumber>;
                            readonly power: ZodOptional<ZodNumber>;
                            readonly cycle: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        cosineDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly alpha: ZodOptional<ZodNumber>;
                            readonly warmupTarget: ZodOptional<ZodNumber>;
                            readonly warmupSteps: ZodOptional<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        cosineDecayRestarts: ZodObject<{
                            readonly firstDecaySteps: ZodNumber;
                            readonly tMul: ZodOptional<ZodNumber>;
                            readonly mMul: ZodOptional<ZodNumber>;
                            readonly alpha: ZodOptional<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        piecewiseConstantDecay: ZodObject<{
                            readonly boundaries: ZodArray<ZodInt>;
                            readonly values: ZodArray<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        epochs: ZodObject<{
                            readonly rates: ZodArray<ZodNumber>;
                        }, $strict>;
                    }, $strict>]>>;
                    weightDecay: ZodOptional<ZodNumber>;
                    clipnorm: ZodOptional<ZodNumber>;
                    globalClipnorm: ZodOptional<ZodNumber>;
                    clipvalue: ZodOptional<ZodNumber>;
                    name: ZodLiteral<"rmsprop">;
                    learningRate: ZodOptional<ZodNumber>;
                    rho: ZodOptional<ZodNumber>;
                    momentum: ZodOptional<ZodNumber>;
                    epsilon: ZodOptional<ZodNumber>;
                    centered: ZodOptional<ZodBoolean>;
                }, $strict>, ZodObject<{
                    decay: ZodOptional<ZodNumber>;
                    schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
                        exponentialDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly decayRate: ZodNumber;
                            readonly staircase: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        inverseTimeDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly decayRate: ZodNumber;
                            readonly staircase: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        polynomialDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly endLearningRate: ZodOptional<ZodNumber>;
                            readonly power: ZodOptional<ZodNumber>;
                            readonly cycle: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        cosineDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly alpha: ZodOptional<ZodNumber>;
                            readonly warmupTarget: ZodOptional<ZodNumber>;
                            readonly warmupSteps: ZodOptional<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        cosineDecayRestarts: ZodObject<{
                            readonly firstDecaySteps: ZodNumber;
                            readonly tMul: ZodOptional<ZodNumber>;
                            readonly mMul: ZodOptional<ZodNumber>;
                            readonly alpha: ZodOptional<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        piecewiseConstantDecay: ZodObject<{
                            readonly boundaries: ZodArray<ZodInt>;
                            readonly values: ZodArray<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        epochs: ZodObject<{
                            readonly rates: ZodArray<ZodNumber>;
                        }, $strict>;
                    }, $strict>]>>;
                    weightDecay: ZodOptional<ZodNumber>;
                    clipnorm: ZodOptional<ZodNumber>;
                    globalClipnorm: ZodOptional<ZodNumber>;
                    clipvalue: ZodOptional<ZodNumber>;
                    name: ZodLiteral<"adagrad">;
                    learningRate: ZodOptional<ZodNumber>;
                    initialAccumulatorValue: ZodOptional<ZodNumber>;
                    epsilon: ZodOptional<ZodNumber>;
                }, $strict>, ZodObject<{
                    decay: ZodOptional<ZodNumber>;
                    schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
                        exponentialDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly decayRate: ZodNumber;
                            readonly staircase: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        inverseTimeDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly decayRate: ZodNumber;
                            readonly staircase: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        polynomialDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly endLearningRate: ZodOptional<ZodNumber>;
                            readonly power: ZodOptional<ZodNumber>;
                            readonly cycle: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        cosineDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly alpha: ZodOptional<ZodNumber>;
                            readonly warmupTarget: ZodOptional<ZodNumber>;
                            readonly warmupSteps: ZodOptional<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        cosineDecayRestarts: ZodObject<{
                            readonly firstDecaySteps: ZodNumber;
                            readonly tMul: ZodOptional<ZodNumber>;
                            readonly mMul: ZodOptional<ZodNumber>;
                            readonly alpha: ZodOptional<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        piecewiseConstantDecay: ZodObject<{
                            readonly boundaries: ZodArray<ZodInt>;
                            readonly values: ZodArray<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        epochs: ZodObject<{
                            readonly rates: ZodArray<ZodNumber>;
                        }, $strict>;
                    }, $strict>]>>;
                    weightDecay: ZodOptional<ZodNumber>;
                    clipnorm: ZodOptional<ZodNumber>;
                    globalClipnorm: ZodOptional<ZodNumber>;
                    clipvalue: ZodOptional<ZodNumber>;
                    name: ZodLiteral<"adadelta">;
                    learningRate: ZodOptional<ZodNumber>;
                    rho: ZodOptional<ZodNumber>;
                    epsilon: ZodOptional<ZodNumber>;
                }, $strict>, ZodObject<{
                    decay: ZodOptional<ZodNumber>;
                    schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
                        exponentialDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly decayRate: ZodNumber;
                            readonly staircase: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        inverseTimeDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly decayRate: ZodNumber;
                            readonly staircase: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        polynomialDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly endLearningRate: ZodOptional<ZodNumber>;
                            readonly power: ZodOptional<ZodNumber>;
                            readonly cycle: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        cosineDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly alpha: ZodOptional<ZodNumber>;
                            readonly warmupTarget: ZodOptional<ZodNumber>;
                            readonly warmupSteps: ZodOptional<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        cosineDecayRestarts: ZodObject<{
                            readonly firstDecaySteps: ZodNumber;
                            readonly tMul: ZodOptional<ZodNumber>;
                            readonly mMul: ZodOptional<ZodNumber>;
                            readonly alpha: ZodOptional<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        piecewiseConstantDecay: ZodObject<{
                            readonly boundaries: ZodArray<ZodInt>;
                            readonly values: ZodArray<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        epochs: ZodObject<{
                            readonly rates: ZodArray<ZodNumber>;
                        }, $strict>;
                    }, $strict>]>>;
                    weightDecay: ZodOptional<ZodNumber>;
                    clipnorm: ZodOptional<ZodNumber>;
                    globalClipnorm: ZodOptional<ZodNumber>;
                    clipvalue: ZodOptional<ZodNumber>;
                    name: ZodLiteral<"ftrl">;
                    learningRate: ZodOptional<ZodNumber>;
                    learningRatePower: ZodOptional<ZodNumber>;
                    initialAccumulatorValue: ZodOptional<ZodNumber>;
                    l1RegularizationStrength: ZodOptional<ZodNumber>;
                    l2RegularizationStrength: ZodOptional<ZodNumber>;
                    l2ShrinkageRegularizationStrength: ZodOptional<ZodNumber>;
                    beta: ZodOptional<ZodNumber>;
                }, $strict>, ZodObject<{
                    decay: ZodOptional<ZodNumber>;
                    schedule: ZodOptional<ZodUnion<readonly [ZodObject<{
                        exponentialDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly decayRate: ZodNumber;
                            readonly staircase: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        inverseTimeDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly decayRate: ZodNumber;
                            readonly staircase: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        polynomialDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly endLearningRate: ZodOptional<ZodNumber>;
                            readonly power: ZodOptional<ZodNumber>;
                            readonly cycle: ZodOptional<ZodBoolean>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        cosineDecay: ZodObject<{
                            readonly decaySteps: ZodNumber;
                            readonly alpha: ZodOptional<ZodNumber>;
                            readonly warmupTarget: ZodOptional<ZodNumber>;
                            readonly warmupSteps: ZodOptional<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        cosineDecayRestarts: ZodObject<{
                            readonly firstDecaySteps: ZodNumber;
                            readonly tMul: ZodOptional<ZodNumber>;
                            readonly mMul: ZodOptional<ZodNumber>;
                            readonly alpha: ZodOptional<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        piecewiseConstantDecay: ZodObject<{
                            readonly boundaries: ZodArray<ZodInt>;
                            readonly values: ZodArray<ZodNumber>;
                        }, $strict>;
                    }, $strict>, ZodObject<{
                        epochs: ZodObject<{
                            readonly rates: ZodArray<ZodNumber>;
                        }, $strict>;
                    }, $strict>]>>;
                    weightDecay: ZodOptional<ZodNumber>;
                    clipnorm: ZodOptional<ZodNumber>;
                    globalClipnorm: ZodOptional<ZodNumber>;
                    clipvalue: ZodOptional<ZodNumber>;
                    name: ZodLiteral<"lion">;
                    learningRate: ZodOptional<ZodNumber>;
                    beta1: ZodOptional<ZodNumber>;
                    beta2: ZodOptional<ZodNumber>;
                }, $strict>], "name">>;
                loss: ZodOptional<ZodEnum<{
                    binaryCrossentropy: "binaryCrossentropy";
                    categoricalCrossentropy: "categoricalCrossentropy";
                    categoricalHinge: "categoricalHinge";
                    cosineProximity: "cosineProximity";
                    hinge: "hinge";
                    kullbackLeiblerDivergence: "kullbackLeiblerDivergence";
                    logcosh: "logcosh";
                    meanAbsoluteError: "meanAbsoluteError";
                    meanAbsolutePercentageError: "meanAbsolutePercentageError";
                    meanSquaredError: "meanSquaredError";
                    meanSquaredLogarithmicError: "meanSquaredLogarithmicError";
                    poisson: "poisson";
                    sparseCategoricalCrossentropy: "sparseCategoricalCrossentropy";
                    squaredHinge: "squaredHinge";
                }>>;
            }, $strict>>;
            marks: ZodOptional<ZodRecord<ZodString, ZodUnion<readonly [ZodLiteral<"stated">, ZodObject<{
                assumed: ZodString;
                alternatives: ZodOptional<ZodArray<ZodJSONSchema>>;
            }, $strict>]>>>;
            note: ZodOptional<ZodString>;
            layers: ZodOptional<ZodArray<ZodUnion<readonly [ZodUnion<readonly [ZodEnum<{
                activation: "activation";
                averagePooling1d: "averagePooling1d";
                averagePooling2d: "averagePooling2d";
                batchNormalization: "batchNormalization";
                conv1d: "conv1d";
                conv2d: "conv2d";
                dense: "dense";
                dropout: "dropout";
                embedding: "embedding";
                flatten: "flatten";
                globalAveragePooling1d: "globalAveragePooling1d";
                globalAveragePooling2d: "globalAveragePooling2d";
                globalMaxPooling1d: "globalMaxPooling1d";
                globalMaxPooling2d: "globalMaxPooling2d";
                gru: "gru";
                layerNormalization: "layerNormalization";
                lstm: "lstm";
                maxPooling1d: "maxPooling1d";
                maxPooling2d: "maxPooling2d";
                permute: "permute";
                repeatVector: "repeatVector";
                reshape: "reshape";
                simpleRnn: "simpleRnn";
            }>, ...ZodObject<{
                [x: string]: ZodType<unknown, unknown, $ZodTypeInternals<unknown, unknown>>;
            }, $strict>[]]>, ZodObject<{
                bidirectional: ZodObject<{
                    mergeMode: ZodOptional<ZodEnum<{
                        ave: "ave";
                        concat: "concat";
                        mul: "mul";
                        sum: "sum";
                    }>>;
                    layer: ZodUnion<readonly [ZodObject<{
                        [x: string]: ZodType<unknown, unknown, $ZodTypeInternals<unknown, unknown>>;
                    }, $strict>, ZodObject<{
                        [x: string]: ZodType<unknown, unknown, $ZodTypeInternals<unknown, unknown>>;
                    }, $strict>, ZodObject<{
                        [x: string]: ZodType<unknown, unknown, $ZodTypeInternals<unknown, unknown>>;
                    }, $strict>]>;
                }, $strict>;
            }, $strict>, ZodObject<{
                timeDistributed: ZodObject<{
                    layer: ZodUnion<readonly [ZodEnum<{
                        activation: "activation";
                        averagePooling1d: "averagePooling1d";
                        averagePooling2d: "averagePooling2d";
                        batchNormalization: "batchNormalization";
                        conv1d: "conv1d";
                        conv2d: "conv2d";
                        dense: "dense";
                        dropout: "dropout";
                        embedding: "embedding";
                        flatten: "flatten";
                        globalAveragePooling1d: "globalAveragePooling1d";
                        globalAveragePooling2d: "globalAveragePooling2d";
                        globalMaxPooling1d: "globalMaxPooling1d";
                        globalMaxPooling2d: "globalMaxPooling2d";
                        gru: "gru";
                        layerNormalization: "layerNormalization";
                        lstm: "lstm";
                        maxPooling1d: "maxPooling1d";
                        maxPooling2d: "maxPooling2d";
                        permute: "permute";
                        repeatVector: "repeatVector";
                        reshape: "reshape";
                        simpleRnn: "simpleRnn";
                    }>, ...ZodObject<{
                        [x: string]: ZodType<unknown, unknown, $ZodTypeInternals<unknown, unknown>>;
                    }, $strict>[]]>;
                }, $strict>;
            }, $strict>]>>>;
            command: ZodOptional<ZodArray<ZodString>>;
            numbers: ZodOptional<ZodRecord<ZodString, ZodUnion<readonly [ZodType<NumberSource, unknown, $ZodTypeInternals<NumberSource, unknown>>, ZodArray<ZodType<NumberSource, unknown, $ZodTypeInternals<NumberSource, unknown>>>]>>>;
            imported: ZodOptional<ZodObject<{
                file: ZodString;
                where: ZodOptional<ZodRecord<ZodString, ZodUnion<readonly [ZodString, ZodNumber, ZodBoolean]>>>;
                seed: ZodOptional<ZodString>;
                numbers: ZodRecord<ZodString, ZodString>;
            }, $strict>>;
            build: ZodOptional<ZodCustom<Build, Build>>;
        }, $strict>>;
    }, $strict>>;
}, $strict>;
/** A suite as it is written, of either kind. */
type SuiteSource = output$1<typeof codeSuiteSchema>;
type Mark = output$1<typeof mark>;
type Training = Readonly<output<typeof trainingSchema>>;

/** A list of numbers; from a binary file in the type that it has there, so that images stay a byte a number. */
type Numbers$1 = readonly number[] | Float64Array | Float32Array | Int32Array | Int16Array | Uint16Array | Int8Array | Uint8Array;
/** Numbers in row-major order with their shape. */
interface NdArray {
    readonly shape: readonly number[];
    readonly values: Numbers$1;
}
interface Tolerance {
    readonly absolute?: number;
    readonly relative?: number;
}
/**
 * What a bad outcome does: fail the gate, or warn. What is only told does neither; what is off does neither and is left
 * out of the baseline gate, too.
 */
type GateLevel = 'fail' | 'warn' | 'tell' | 'off';
/** What a run is held to: to be near a value, or on the right side of a threshold, itself included. */
type Target = {
    readonly kind: 'near';
    readonly value: readonly number[];
    readonly tolerance: Tolerance;
} | {
    readonly kind: 'at least' | 'at most';
    readonly value: readonly number[];
};
/** A target that a share of the seeds must reach. */
interface Held<T extends Target = Target> {
    readonly target: T;
    /** 0 to 1 */
    readonly share: number;
    readonly gate: GateLevel;
}
type Near = Extract<Target, {
    kind: 'near';
}>;
/**
 * What the source printed of one variant. `half` is half a unit of the last digit that it printed, by output: the value
 * that it rounded lies within that.
 */
type PrintedValue = {
    readonly kind: 'run';
    readonly value: readonly number[];
    readonly half: readonly number[];
} | {
    readonly kind: 'mean';
    readonly value: readonly number[];
    readonly half: readonly number[];
    readonly sd?: {
        readonly value: readonly number[];
        readonly half: readonly number[];
    };
    /** Over how many runs. */
    readonly runs: number;
} | {
    readonly kind: 'best';
    readonly value: readonly number[];
    readonly half: readonly number[];
    /** Of how many runs. */
    readonly runs: number;
};
/** A printed value and what it is held to. */
interface Printed {
    readonly printed: PrintedValue;
    /** As it is written, for instance `29.170143, 48.688267`. */
    readonly text: string;
    /** What it does to the gate when no run of these settings would have printed it. */
    readonly gate: GateLevel;
    /** Asks besides that our runs come near it. */
    readonly near?: Held<Near>;
}
/** When two runs are nearly the same: within the absolute distance, or relative to the greater of the two. */
interface Repeats {
    readonly tolerance: Tolerance;
    readonly share: number;
    readonly gate: GateLevel;
}
interface Probe {
    readonly id: string;
    readonly title: string;
    /** One sample, without the batch axis. */
    readonly input: NdArray;
    /** Absent where nobody knows it. */
    readonly truth?: Held<Near>;
    /** What the article printed, by variant. */
    readonly printed: Readonly<Record<string, Printed>>;
    readonly repeats?: Repeats;
    readonly note?: string;
}
/** A number that every run is given, from its predictions for the held-out samples. */
interface Metric {
    readonly id: string;
    readonly title: string;
    /** What is taken on the held-out samples; absent where programs alone give it. */
    readonly metric?: MetricName;
    readonly better: Direction;
    /** What it must reach; one number. */
    readonly threshold?: Held;
    /** What the article printed, by variant; one number. */
    readonly printed: Readonly<Record<string, Printed>>;
    readonly repeats?: Repeats;
    /** How much worse it must be before the baseline gate calls it worse. */
    readonly margin: Tolerance;
    readonly note?: string;
}
interface Problem {
    readonly id: string;
    readonly title: string;
    /** samples × …; without numbers, as the targets, where every variant is a program. */
    readonly inputs: NdArray;
    /** samples × outputs */
    readonly targets: NdArray;
    readonly probes: readonly Probe[];
    /** Samples that are not trained on, in the shapes of the others. */
    readonly evaluation?: {
        readonly inputs: NdArray;
        readonly targets: NdArray;
    };
    /** Samples for the loss after each epoch, in the shapes of the others; without them it is validationSplit's share. */
    readonly validation?: {
        readonly inputs: NdArray;
        readonly targets: NdArray;
    };
    /** Taken on the evaluation's samples. Their ids are none of the probes'. */
    readonly metrics?: readonly Metric[];
    /** stated / assumed, of `inputs`, `targets` and `evaluation`. */
    readonly marks?: Readonly<Record<string, Mark>>;
    readonly note?: string;
}
/**
 * One layer of a model that code has built, as it was found: the kind is any class of a layer, its first letter in lower
 * case, the options are the layer's own configuration.
 */
interface FoundLayer {
    readonly kind: string;
    readonly options: Readonly<Record<string, unknown>>;
    /** The layer that it wraps. */
    readonly layer?: FoundLayer;
}
/** What a model that code builds was found to be. */
interface FoundModel {
    readonly layers: readonly FoundLayer[];
    /** SHA-256 over layers, options and connections. */
    readonly model: string;
    /** Multiply-adds of one sample's way through it, roughly. */
    readonly multiplyAdds: number;
}
/** A model that a function in a suite's file builds. A function cannot be sent, so a worker reads the file itself. */
interface CodeModel extends FoundModel {
    /** Absolute path of the file. */
    readonly file: string;
    /** SHA-256 over the file and what it imports beside packages. */
    readonly hash: string;
    /** The problem that the variant belongs to. */
    readonly problem: string;
}
interface Variant {
    readonly id: string;
    readonly title: string;
    /** Empty when code builds the model. */
    readonly layers: readonly Layer$1[];
    readonly code?: CodeModel;
    readonly training: Training;
    /** Number of trainable parameters that the source states. */
    readonly parameters?: number;
    /** stated / assumed, by setting; those of the suite's defaults are merged in. */
    readonly marks: Readonly<Record<string, Mark>>;
    readonly note?: string;
}
/** A program that trains, as a suite describes it. */
interface Program {
    /** Program and arguments; `{seed}` and `{out}` in them are put in for each run. */
    readonly command: readonly [string, ...string[]];
    /** Folder that the program's files are taken from. Absolute. */
    readonly folder: string;
    /** Files that a run needs, relative to `folder`, in order. */
    readonly needs: readonly string[];
    readonly environment: Readonly<Record<string, string>>;
    /** Seconds. */
    readonly timeLimit: number;
    readonly cores: number;
    /** Bytes. */
    readonly memory?: number;
    /** Libraries whose seeds in the program's text are replaced; `all` of them, or none. */
    readonly override: readonly string[];
    readonly splitVaries: boolean;
    /** By metric or probe, where its numbers are found: one source for each output. */
    readonly numbers: Readonly<Record<string, readonly NumberSource[]>>;
    /** SHA-256 over the files, their names and contents. */
    readonly files: string;
}
/** A variant that is a program: what it trains is its own affair, and it gives numbers. */
interface ProgramVariant {
    readonly id: string;
    readonly title: string;
    readonly program: Program;
    readonly marks: Readonly<Record<string, Mark>>;
    readonly note?: string;
}
/** What somebody else's trainings gave. */
interface Imported {
    /** As the suite names it. */
    readonly file: string;
    /** What kind of file it is, for people. */
    readonly kind: string;
    /** By seed, in order; numbers by metric. */
    readonly runs: readonly {
        readonly seed: number;
        readonly numbers: Readonly<Record<string, number>>;
    }[];
}
/** A variant whose runs are there already. */
interface ImportedVariant {
    readonly id: string;
    readonly title: string;
    readonly imported: Imported;
    readonly marks: Readonly<Record<string, Mark>>;
    readonly note?: string;
}
/** The names from which the random numbers of an experiment's runs are derived, together with the seed. */
interface StreamNames {
    readonly suite: string;
    readonly problem: string;
    readonly variant: string;
}
interface ExperimentOf<V> {
    /** `problem/variant` */
    readonly id: string;
    /** Present when the suite keeps an older name by an `id`; else they are the names of suite, problem and variant. */
    readonly streams?: StreamNames;
    readonly problem: Problem;
    readonly variant: V;
    /** SHA-256 of all that decides a run of it but the seed: data, probes' inputs, model, training, names. */
    readonly hash: string;
}
/** An experiment whose model is trained here. */
type NativeExperiment = ExperimentOf<Variant>;
/** An experiment whose variant is a program. */
type ProgramExperiment = ExperimentOf<ProgramVariant>;
/** An experiment whose runs are there already. */
type ImportedExperiment = ExperimentOf<ImportedVariant>;
/** problem × variant */
type Experiment = NativeExperiment | ProgramExperiment | ImportedExperiment;
interface Claim {
    readonly id: string;
    readonly says: string;
    readonly problem: string;
    /** Id of the probe or, for a claim about a metric, of the metric. */
    readonly probe: string;
    /** Set when the claim is about a metric. */
    readonly metric?: true;
    readonly better: string;
    readonly than: readonly string[];
    readonly gate: GateLevel;
    readonly note?: string;
}
/** What the source makes of its claims. */
interface Conclusion {
    /** `1`, `2`, …: its place in the suite. */
    readonly id: string;
    readonly says: string;
    readonly needs: 'all' | 'any';
    /** Ids of claims. */
    readonly claims: readonly string[];
    readonly gate: GateLevel;
    readonly note?: string;
}
/** An old key, or one that asks for something odd, with what to write instead. It keeps working. */
interface Remark {
    readonly path: readonly (string | number)[];
    readonly message: string;
}
interface Position {
    readonly line: number;
    readonly column: number;
}
interface Suite {
    /** As given on the command line, for messages. */
    readonly file: string;
    readonly name: string;
    readonly version: string;
    readonly title: string;
    readonly source: {
        readonly title: string;
        readonly author?: string;
        readonly url?: string;
        readonly published?: string;
    };
    /** Seeds of a full run: 1 to this. */
    readonly seeds: number;
    readonly defects: readonly string[];
    readonly problems: readonly Problem[];
    readonly experiments: readonly Experiment[];
    readonly claims: readonly Claim[];
    readonly conclusions: readonly Conclusion[];
    /** What `validate` remarks; nothing of it keeps the suite from being run. */
    readonly remarks: readonly Remark[];
    readonly margin: Tolerance;
    /** SHA-256 of everything that has a meaning in the suite. */
    readonly hash: string;
    /** Where a path of the suite stands in its file, 1-based; the nearest parent that has a place otherwise. */
    locate(path: readonly (string | number)[]): Position;
}

type SuitePath = readonly (string | number)[];
/** One thing that is wrong in a suite and where it stands. */
interface SuiteIssue extends Position {
    readonly file: string;
    readonly path: SuitePath;
    readonly message: string;
}
/** A suite that cannot be used. Carries every issue found, in the order of the file. */
declare class SuiteError extends Error {
    readonly name = "SuiteError";
    readonly issues: readonly SuiteIssue[];
    constructor(issues: readonly SuiteIssue[]);
}

interface ShapeMap {
    R0: number[];
    R1: [number];
    R2: [number, number];
    R3: [number, number, number];
    R4: [number, number, number, number];
    R5: [number, number, number, number, number];
    R6: [number, number, number, number, number, number];
}
interface ArrayMap {
    R0: number;
    R1: number[];
    R2: number[][];
    R3: number[][][];
    R4: number[][][][];
    R5: number[][][][][];
    R6: number[][][][][][];
}
interface DataTypeMap {
    float32: Float32Array;
    int32: Int32Array;
    bool: Uint8Array;
    complex64: Float32Array;
    string: string[];
}
interface SingleValueMap {
    bool: boolean;
    int32: number;
    float32: number;
    complex64: number;
    string: string;
}
type DataType = keyof DataTypeMap;
type NumericDataType = 'float32' | 'int32' | 'bool' | 'complex64';
type DataTypeFor<T extends number | string | boolean> = T extends number | boolean ? NumericDataType : T extends string ? 'string' : never;
type TypedArray = Float32Array | Int32Array | Uint8Array;
type DataValues = DataTypeMap[DataType];
type BackendValues = Float32Array | Int32Array | Uint8Array | Uint8Array[];
declare enum Rank {
    R0 = "R0",
    R1 = "R1",
    R2 = "R2",
    R3 = "R3",
    R4 = "R4",
    R5 = "R5",
    R6 = "R6"
}
type FlatVector = boolean[] | number[] | TypedArray;
interface RecursiveArray<T extends any> {
    [index: number]: T | RecursiveArray<T>;
}
declare function upcastType(typeA: DataType, typeB: DataType): DataType;
declare function sumOutType(type: DataType): DataType;
type TensorLike = TypedArray | number | boolean | string | RecursiveArray<number | number[] | TypedArray> | RecursiveArray<boolean> | RecursiveArray<string> | Uint8Array[];
type ScalarLike = number | boolean | string | Uint8Array;
type TensorLike1D = TypedArray | number[] | boolean[] | string[] | Uint8Array[];
type TensorLike2D = TypedArray | number[] | number[][] | boolean[] | boolean[][] | string[] | string[][] | Uint8Array[] | Uint8Array[][];
type TensorLike3D = TypedArray | number[] | number[][][] | boolean[] | boolean[][][] | string[] | string[][][] | Uint8Array[] | Uint8Array[][][];
type TensorLike4D = TypedArray | number[] | number[][][][] | boolean[] | boolean[][][][] | string[] | string[][][][] | Uint8Array[] | Uint8Array[][][][];
type TensorLike5D = TypedArray | number[] | number[][][][][] | boolean[] | boolean[][][][][] | string[] | string[][][][][] | Uint8Array[] | Uint8Array[][][][][];
type TensorLike6D = TypedArray | number[] | number[][][][][][] | boolean[] | boolean[][][][][][] | string[] | string[][][][][][] | Uint8Array[] | Uint8Array[][][][][];
interface PixelData {
    width: number;
    height: number;
    data: Uint8Array;
}
type WebGLChannels = 'A' | 'B' | 'G' | 'R' | 'AB' | 'AG' | 'AR' | 'BA' | 'BG' | 'BR' | 'GA' | 'GB' | 'GR' | 'RA' | 'RB' | 'RG' | 'ABG' | 'ABR' | 'AGB' | 'AGR' | 'ARB' | 'ARG' | 'BAG' | 'BAR' | 'BGA' | 'BGR' | 'BRA' | 'BRG' | 'GAB' | 'GAR' | 'GBA' | 'GBR' | 'GRA' | 'GRB' | 'RAB' | 'RAG' | 'RBA' | 'RBG' | 'RGA' | 'RGB' | 'ABGR' | 'ABRG' | 'AGBR' | 'AGRB' | 'ARBG' | 'ARGB' | 'BAGR' | 'BARG' | 'BGAR' | 'BGRA' | 'BRAG' | 'BRGA' | 'GABR' | 'GARB' | 'GBAR' | 'GBRA' | 'GRAB' | 'GRBA' | 'RABG' | 'RAGB' | 'RBAG' | 'RBGA' | 'RGAB' | 'RGBA';
interface WebGLData {
    texture: WebGLTexture;
    height: number;
    width: number;
    channels: WebGLChannels;
}
interface WebGPUData {
    buffer: GPUBuffer;
    zeroCopy?: boolean;
}
interface ImageOptions {
    alpha?: number;
}
interface ContextOptions {
    contextType?: string;
    contextAttributes?: WebGLContextAttributes;
}
interface DrawOptions {
    imageOptions?: ImageOptions;
    contextOptions?: ContextOptions;
}

type DataId = object;
interface TensorInfo {
    dataId: DataId;
    shape: number[];
    dtype: DataType;
}

interface Backend {
}
declare class TensorBuffer<R extends Rank, D extends DataType = 'float32'> {
    dtype: D;
    size: number;
    shape: ShapeMap[R];
    strides: number[];
    values: DataTypeMap[D];
    constructor(shape: ShapeMap[R], dtype: D, values?: DataTypeMap[D]);
    set(value: SingleValueMap[D], ...locs: number[]): void;
    get(...locs: number[]): SingleValueMap[D];
    locToIndex(locs: number[]): number;
    indexToLoc(index: number): number[];
    get rank(): number;
    toTensor(): Tensor<R>;
}
interface DataToGPUWebGLOption {
    customTexShape?: [number, number];
}
type DataToGPUOptions = DataToGPUWebGLOption;
interface GPUData {
    tensorRef: Tensor;
    texture?: WebGLTexture;
    buffer?: GPUBuffer;
    texShape?: [number, number];
}
interface TensorTracker {
    makeTensor(values: DataValues, shape: number[], dtype: DataType, backend?: Backend): Tensor;
    makeVariable(initialValue: Tensor, trainable?: boolean, name?: string, dtype?: DataType): Variable;
    incRef(a: Tensor, backend: Backend): void;
    disposeTensor(t: Tensor): void;
    disposeVariable(v: Variable): void;
    read(dataId: DataId): Promise<BackendValues>;
    readSync(dataId: DataId): BackendValues;
    readToGPU(dataId: DataId, options?: DataToGPUOptions): GPUData;
}
declare namespace Tensor { }
declare class Tensor<R extends Rank = Rank> implements TensorInfo {
    readonly id: number;
    dataId: DataId;
    readonly shape: ShapeMap[R];
    readonly size: number;
    readonly dtype: DataType;
    readonly rankType: R;
    kept: boolean;
    scopeId: number;
    kerasMask?: Tensor;
    readonly strides: number[];
    constructor(shape: ShapeMap[R], dtype: DataType, dataId: DataId, id: number);
    get rank(): number;
    buffer<D extends DataType = 'float32'>(): Promise<TensorBuffer<R, D>>;
    bufferSync<D extends DataType = 'float32'>(): TensorBuffer<R, D>;
    array(): Promise<ArrayMap[R]>;
    arraySync(): ArrayMap[R];
    data<D extends DataType = NumericDataType>(): Promise<DataTypeMap[D]>;
    dataToGPU(options?: DataToGPUOptions): GPUData;
    dataSync<D extends DataType = NumericDataType>(): DataTypeMap[D];
    bytes(): Promise<Uint8Array[] | Uint8Array>;
    dispose(): void;
    protected isDisposedInternal: boolean;
    get isDisposed(): boolean;
    throwIfDisposed(): void;
    print(verbose?: boolean): void;
    clone<T extends Tensor>(this: T): T;
    toString(verbose?: boolean): string;
    variable(trainable?: boolean, name?: string, dtype?: DataType): Variable<R>;
}
type Scalar$1 = Tensor<Rank.R0>;
type Tensor1D$1 = Tensor<Rank.R1>;
type Tensor2D$1 = Tensor<Rank.R2>;
type Tensor3D$1 = Tensor<Rank.R3>;
type Tensor4D$1 = Tensor<Rank.R4>;
type Tensor5D$1 = Tensor<Rank.R5>;
type Tensor6D = Tensor<Rank.R6>;
declare class Variable<R extends Rank = Rank> extends Tensor<R> {
    trainable: boolean;
    name: string;
    constructor(initialValue: Tensor<R>, trainable: boolean, name: string, tensorId: number);
    assign(newValue: Tensor<R>): void;
    dispose(): void;
}

interface BackendTimingInfo {
    kernelMs: number | {
        error: string;
    };
    getExtraProfileInfo?(): string;
}
interface TensorStorage {
    read(dataId: DataId): Promise<BackendValues>;
    readSync(dataId: DataId): BackendValues;
    disposeData(dataId: DataId, force?: boolean): boolean;
    write(values: BackendValues, shape: number[], dtype: DataType): DataId;
    move(dataId: DataId, values: BackendValues, shape: number[], dtype: DataType, refCount: number): void;
    memory(): {
        unreliable: boolean;
    };
    numDataIds(): number;
    refCount(dataId: DataId): number;
}
declare class DataStorage<T> {
    private backend;
    private dataMover;
    private data;
    private dataIdsCount;
    constructor(backend: KernelBackend, dataMover: DataMover);
    get(dataId: DataId): T;
    set(dataId: DataId, value: T): void;
    has(dataId: DataId): boolean;
    delete(dataId: DataId): boolean;
    numDataIds(): number;
}
interface DataMover {
    moveData(backend: KernelBackend, dataId: DataId): void;
}
interface BackendTimer {
    timerAvailable(): boolean;
    time(f: () => void): Promise<BackendTimingInfo>;
}
declare class KernelBackend implements TensorStorage, Backend, BackendTimer {
    refCount(dataId: DataId): number;
    incRef(dataId: DataId): void;
    timerAvailable(): boolean;
    time(f: () => void): Promise<BackendTimingInfo>;
    read(dataId: object): Promise<BackendValues>;
    readSync(dataId: object): BackendValues;
    readToGPU(dataId: object, options?: DataToGPUOptions): GPUData;
    numDataIds(): number;
    disposeData(dataId: object, force?: boolean): boolean;
    write(values: BackendValues, shape: number[], dtype: DataType): DataId;
    move(dataId: DataId, values: BackendValues, shape: number[], dtype: DataType, refCount: number): void;
    createTensorFromGPUData(values: WebGLData | WebGPUData, shape: number[], dtype: DataType): Tensor;
    memory(): {
        unreliable: boolean;
        reasons?: string[];
    };
    floatPrecision(): 16 | 32;
    epsilon(): number;
    dispose(): void;
}

declare type WeightsManifestConfig = WeightsManifestGroupConfig[];
declare interface WeightsManifestGroupConfig {
    paths: string[];
    weights: WeightsManifestEntry[];
}
type WeightGroup = 'model' | 'optimizer';
declare interface WeightsManifestEntry {
    name: string;
    shape: number[];
    dtype: 'float32' | 'int32' | 'bool' | 'string' | 'complex64';
    group?: WeightGroup;
    quantization?: {
        scale?: number;
        min?: number;
        dtype: 'uint16' | 'uint8' | 'float16';
    };
}
interface SaveConfig {
    trainableOnly?: boolean;
    includeOptimizer?: boolean;
}
interface SaveResult {
    modelArtifactsInfo: ModelArtifactsInfo;
    responses?: Response[];
    errors?: Array<{} | string>;
}
declare interface ModelArtifactsInfo {
    dateSaved: Date;
    modelTopologyType: 'JSON' | 'GraphDef';
    modelTopologyBytes?: number;
    weightSpecsBytes?: number;
    weightDataBytes?: number;
}
declare interface TrainingConfig$1 {
    optimizer_config: {};
    loss: string | string[] | {
        [key: string]: string;
    };
    metrics?: string[] | {
        [key: string]: string;
    };
    weighted_metrics?: string[];
    sample_weight_mode?: string;
    loss_weights?: number[] | {
        [key: string]: number;
    };
}
type WeightData = ArrayBuffer | ArrayBuffer[];
declare interface ModelArtifacts {
    modelTopology?: {} | ArrayBuffer;
    trainingConfig?: TrainingConfig$1;
    weightSpecs?: WeightsManifestEntry[];
    weightData?: WeightData;
    getWeightStream?: () => ReadableStream<ArrayBuffer>;
    format?: string;
    generatedBy?: string;
    convertedBy?: string | null;
    signature?: {};
    userDefinedMetadata?: {
        [key: string]: {};
    };
    modelInitializer?: {};
    initializerSignature?: {};
}
declare interface ModelJSON {
    modelTopology: {};
    trainingConfig?: TrainingConfig$1;
    weightsManifest: WeightsManifestConfig;
    format?: string;
    generatedBy?: string;
    convertedBy?: string | null;
    signature?: {};
    userDefinedMetadata?: {
        [key: string]: {};
    };
    modelInitializer?: {};
    initializerSignature?: {};
}
type LoadHandler = () => Promise<ModelArtifacts>;
type SaveHandler = (modelArtifact: ModelArtifacts) => Promise<SaveResult>;
interface IOHandler {
    save?: SaveHandler;
    load?: LoadHandler;
}
type LoadHandlerSync = () => ModelArtifacts;
type SaveHandlerSync = (modelArtifact: ModelArtifacts) => SaveResult;
type IOHandlerSync = {
    save?: SaveHandlerSync;
    load?: LoadHandlerSync;
};
interface ModelStoreManager {
    listModels(): Promise<{
        [path: string]: ModelArtifactsInfo;
    }>;
    removeModel(path: string): Promise<ModelArtifactsInfo>;
}
type OnProgressCallback = (fraction: number) => void;
interface LoadOptions {
    requestInit?: RequestInit;
    onProgress?: OnProgressCallback;
    fetchFunc?: typeof fetch;
    strict?: boolean;
    weightPathPrefix?: string;
    fromTFHub?: boolean;
    weightUrlConverter?: (weightFileName: string) => Promise<string>;
    streamWeights?: boolean;
}
interface RequestDetails {
    isBinary?: boolean;
}

interface Platform {
    fetch(path: string, requestInits?: RequestInit, options?: RequestDetails): Promise<Response>;
    now(): number;
    encode(text: string, encoding: string): Uint8Array;
    decode(bytes: Uint8Array, encoding: string): string;
    setTimeoutCustom?(functionRef: Function, delay: number): void;
    isTypedArray(a: unknown): a is Float32Array | Int32Array | Uint8Array | Uint8ClampedArray;
}

type FlagValue = number | boolean | string;
type FlagEvaluationFn = (() => FlagValue) | (() => Promise<FlagValue>);
type Flags = {
    [featureName: string]: FlagValue;
};
declare class Environment {
    global: any;
    private flags;
    private flagRegistry;
    private urlFlags;
    platformName: string;
    platform: Platform;
    getQueryParams: typeof getQueryParams;
    constructor(global: any);
    setPlatform(platformName: string, platform: Platform): void;
    registerFlag(flagName: string, evaluationFn: FlagEvaluationFn, setHook?: (value: FlagValue) => void): void;
    getAsync(flagName: string): Promise<FlagValue>;
    get(flagName: string): FlagValue;
    getNumber(flagName: string): number;
    getBool(flagName: string): boolean;
    getString(flagName: string): string;
    getFlags(): Flags;
    get features(): Flags;
    set(flagName: string, value: FlagValue): void;
    private evaluateFlag;
    setFlags(flags: Flags): void;
    reset(): void;
    private populateURLFlags;
}
declare function getQueryParams(queryString: string): {
    [key: string]: string;
};
declare function env(): Environment;
declare let ENV: Environment;

type NamedTensorMap = {
    [name: string]: Tensor;
};
interface NamedTensor$1 {
    name: string;
    tensor: Tensor;
}
type NamedVariableMap = {
    [name: string]: Variable;
};
type GradSaveFunc = (save: Tensor[]) => void;
type TensorContainer = void | Tensor | string | number | boolean | TensorContainerObject | TensorContainerArray | Float32Array | Int32Array | Uint8Array;
interface TensorContainerObject {
    [x: string]: TensorContainer;
}
interface TensorContainerArray extends Array<TensorContainer> {
}

interface TapeNode {
    id: number;
    kernelName: string;
    outputs: Tensor[];
    inputs: NamedTensorMap;
    gradient?: (dys: Tensor[]) => NamedGradientMap;
    saved?: Tensor[];
}
type NamedGradientMap = {
    [inputName: string]: () => Tensor;
};

type AttributeValue = number | number[] | boolean | boolean[] | string | string[] | NamedAttrMap;
type Attribute = AttributeValue | RecursiveArray<AttributeValue>;
type KernelFunc = (params: {
    inputs: NamedTensorInfoMap;
    backend: {};
    attrs?: NamedAttrMap;
}) => TensorInfo | TensorInfo[];
type GradFunc = (dy: Tensor | Tensor[], saved: Tensor[], attrs: NamedAttrMap) => NamedGradientMap;
type KernelSetupFunc = (backend: {}) => void;
type KernelDisposeFunc = KernelSetupFunc;
interface KernelConfig {
    kernelName: string;
    backendName: string;
    kernelFunc: KernelFunc;
    setupFunc?: KernelSetupFunc;
    disposeFunc?: KernelDisposeFunc;
}
interface GradConfig {
    kernelName: string;
    inputsToSave?: string[];
    saveAllInputs?: boolean;
    outputsToSave?: boolean[];
    gradFunc: GradFunc;
}
interface NamedTensorInfoMap {
    [name: string]: TensorInfo | undefined;
}
interface NamedAttrMap {
    [name: string]: Attribute;
}
declare function getKernel(kernelName: string, backendName: string): KernelConfig;
declare function getGradient(kernelName: string): GradConfig;
declare function getKernelsForBackend(backendName: string): KernelConfig[];
declare function registerKernel(config: KernelConfig): void;
declare function registerGradient(config: GradConfig): void;
declare function unregisterKernel(kernelName: string, backendName: string): void;
declare function unregisterGradient(kernelName: string): void;
declare function copyRegisteredKernels(registeredBackendName: string, newBackendName: string): void;

type ForwardFunc<T> = (backend: KernelBackend, save?: GradSaveFunc) => T;
type CustomGradientFunc<T extends Tensor> = (...inputs: Array<Tensor | GradSaveFunc>) => {
    value: T;
    gradFunc: (dy: T, saved: Tensor[]) => Tensor | Tensor[];
};
type MemoryInfo = {
    numTensors: number;
    numDataBuffers: number;
    numBytes: number;
    unreliable?: boolean;
    reasons: string[];
};
type KernelInfo = {
    name: string;
    bytesAdded: number;
    totalBytesSnapshot: number;
    tensorsAdded: number;
    totalTensorsSnapshot: number;
    inputShapes: number[][];
    outputShapes: number[][];
    kernelTimeMs: number | {
        error: string;
    } | Promise<number | {
        error: string;
    }>;
    extraInfo: string | Promise<string>;
};
type ProfileInfo = {
    newBytes: number;
    newTensors: number;
    peakBytes: number;
    kernels: KernelInfo[];
    result: TensorContainer;
    kernelNames: string[];
};
interface TimingInfo extends BackendTimingInfo {
    wallMs: number;
}
type ScopeFn<T extends TensorContainer> = () => T;
interface ScopeState {
    track: Tensor[];
    name: string;
    id: number;
}
declare class EngineState {
    registeredVariables: NamedVariableMap;
    nextTapeNodeId: number;
    numBytes: number;
    numTensors: number;
    numStringTensors: number;
    numDataBuffers: number;
    activeTape: TapeNode[];
    gradientDepth: number;
    kernelDepth: number;
    activeScope: ScopeState;
    scopeStack: ScopeState[];
    numDataMovesStack: number[];
    nextScopeId: number;
    tensorInfo: WeakMap<object, {
        backend: KernelBackend;
        bytes: number;
        dtype: DataType;
        shape: number[];
    }>;
    profiling: boolean;
    activeProfile: ProfileInfo;
    dispose(): void;
}
declare class Engine implements TensorTracker, DataMover {
    ENV: Environment;
    state: EngineState;
    backendName: string;
    registry: {
        [id: string]: KernelBackend;
    };
    registryFactory: {
        [id: string]: {
            factory: () => KernelBackend | Promise<KernelBackend>;
            priority: number;
        };
    };
    private profiler;
    private backendInstance;
    private pendingBackendInit;
    private pendingBackendInitId;
    constructor(ENV: Environment);
    ready(): Promise<void>;
    get backend(): KernelBackend;
    backendNames(): string[];
    findBackend(backendName: string): KernelBackend;
    findBackendFactory(backendName: string): () => KernelBackend | Promise<KernelBackend>;
    registerBackend(backendName: string, factory: () => KernelBackend | Promise<KernelBackend>, priority?: number): boolean;
    setBackend(backendName: string): Promise<boolean>;
    private setupRegisteredKernels;
    private disposeRegisteredKernels;
    private initializeBackend;
    removeBackend(backendName: string): void;
    private getSortedBackends;
    private initializeBackendsAndReturnBest;
    moveData(backend: KernelBackend, dataId: DataId): void;
    tidy<T extends TensorContainer>(nameOrFn: string | ScopeFn<T>, fn?: ScopeFn<T>): T;
    private scopedRun;
    private static nextTensorId;
    private nextTensorId;
    private static nextVariableId;
    private nextVariableId;
    private clone;
    runKernel<T extends Tensor | Tensor[]>(kernelName: string, inputs: NamedTensorMap, attrs?: NamedAttrMap): T;
    private shouldCheckForMemLeaks;
    private checkKernelForMemLeak;
    private runKernelFunc;
    private saveTensorsForBackwardMode;
    private getTensorsForGradient;
    makeTensor(values: DataValues, shape: number[], dtype: DataType, backend?: KernelBackend): Tensor;
    makeTensorFromDataId(dataId: DataId, shape: number[], dtype: DataType, backend?: KernelBackend): Tensor;
    makeTensorFromTensorInfo(tensorInfo: TensorInfo, backend?: KernelBackend): Tensor;
    makeVariable(initialValue: Tensor, trainable?: boolean, name?: string, dtype?: DataType): Variable;
    trackTensor(a: Tensor, backend: KernelBackend): void;
    incRef(a: Tensor, backend: KernelBackend): void;
    removeDataId(dataId: DataId, backend: KernelBackend): void;
    disposeTensor(a: Tensor): void;
    disposeVariables(): void;
    disposeVariable(v: Variable): void;
    memory(): MemoryInfo;
    profile(query: () => (TensorContainer | Promise<TensorContainer>)): Promise<ProfileInfo>;
    isTapeOn(): boolean;
    private addTapeNode;
    keep<T extends Tensor>(result: T): T;
    private startTape;
    private endTape;
    startScope(name?: string): void;
    endScope(result?: TensorContainer): void;
    gradients<T extends Tensor>(f: () => T, xs: Tensor[], dy?: T, allowNoGradients?: boolean): {
        value: T;
        grads: Tensor[];
    };
    customGrad<T extends Tensor>(f: CustomGradientFunc<T>): (...args: Array<Tensor | GradSaveFunc>) => T;
    readSync(dataId: DataId): BackendValues;
    read(dataId: DataId): Promise<BackendValues>;
    readToGPU(dataId: DataId, options?: DataToGPUOptions): GPUData;
    time(query: () => void): Promise<TimingInfo>;
    private track;
    get registeredVariables(): NamedVariableMap;
    reset(): void;
}

type IORouter = (url: string | string[], loadOptions?: LoadOptions) => IOHandler;
declare const registerSaveRouter: (loudRouter: IORouter) => void;
declare const registerLoadRouter: (loudRouter: IORouter) => void;
declare const getSaveHandlers: (url: string | string[]) => IOHandler[];
declare const getLoadHandlers: (url: string | string[], loadOptions?: LoadOptions) => IOHandler[];

declare function browserFiles(files: File[]): IOHandler;

declare function isHTTPScheme(url: string): boolean;
declare function http(path: string, loadOptions?: LoadOptions): IOHandler;
declare function browserHTTPRequest(path: string, loadOptions?: LoadOptions): IOHandler;

declare function encodeWeights(tensors: NamedTensorMap | NamedTensor$1[], group?: WeightGroup): Promise<{
    data: ArrayBuffer;
    specs: WeightsManifestEntry[];
}>;
declare function decodeWeights(weightData: WeightData, specs: WeightsManifestEntry[]): NamedTensorMap;
declare function decodeWeightsStream(weightStream: ReadableStream<ArrayBuffer>, specs: WeightsManifestEntry[]): Promise<NamedTensorMap>;
declare function concatenateArrayBuffers(buffers: ArrayBuffer[] | ArrayBuffer): ArrayBuffer;
declare function getModelArtifactsForJSONSync(modelJSON: ModelJSON, weightSpecs?: WeightsManifestEntry[], weightData?: WeightData): ModelArtifacts;
declare function getModelArtifactsForJSON(modelJSON: ModelJSON, loadWeights: (weightsManifest: WeightsManifestConfig) => Promise<[
    WeightsManifestEntry[],
    WeightData
]>): Promise<ModelArtifacts>;
declare function getModelArtifactsInfoForJSON(modelArtifacts: ModelArtifacts): ModelArtifactsInfo;
declare function getWeightSpecs(weightsManifest: WeightsManifestConfig): WeightsManifestEntry[];

declare function fromMemory(modelArtifacts: {} | ModelArtifacts, weightSpecs?: WeightsManifestEntry[], weightData?: WeightData, trainingConfig?: TrainingConfig$1): IOHandler;
declare function fromMemorySync(modelArtifacts: {} | ModelArtifacts, weightSpecs?: WeightsManifestEntry[], weightData?: WeightData, trainingConfig?: TrainingConfig$1): IOHandlerSync;
declare function withSaveHandler(saveHandler: (artifacts: ModelArtifacts) => Promise<SaveResult>): IOHandler;
declare function withSaveHandlerSync(saveHandler: (artifacts: ModelArtifacts) => SaveResult): IOHandlerSync;

declare function loadWeights(manifest: WeightsManifestConfig, filePathPrefix?: string, weightNames?: string[], requestInit?: RequestInit): Promise<NamedTensorMap>;
declare function weightsLoaderFactory(fetchWeightsFunction: (fetchUrls: string[]) => Promise<ArrayBuffer[]>): (manifest: WeightsManifestConfig, filePathPrefix?: string, weightNames?: string[]) => Promise<NamedTensorMap>;

declare class CompositeArrayBuffer {
    private shards;
    private previousShardIndex;
    private bufferUniformSize?;
    readonly byteLength: number;
    static join(buffers?: ArrayBuffer[] | ArrayBuffer): ArrayBuffer;
    constructor(buffers?: ArrayBuffer | ArrayBuffer[] | TypedArray | TypedArray[]);
    slice(start?: number, end?: number): ArrayBuffer;
    private findShardForByte;
}

declare function listModels(): Promise<{
    [url: string]: ModelArtifactsInfo;
}>;
declare function removeModel(url: string): Promise<ModelArtifactsInfo>;
declare function copyModel(sourceURL: string, destURL: string): Promise<ModelArtifactsInfo>;
declare function moveModel(sourceURL: string, destURL: string): Promise<ModelArtifactsInfo>;

type io_d_CompositeArrayBuffer = CompositeArrayBuffer;
declare const io_d_CompositeArrayBuffer: typeof CompositeArrayBuffer;
type io_d_IOHandler = IOHandler;
type io_d_IOHandlerSync = IOHandlerSync;
type io_d_LoadHandler = LoadHandler;
type io_d_LoadOptions = LoadOptions;
type io_d_ModelArtifacts = ModelArtifacts;
type io_d_ModelArtifactsInfo = ModelArtifactsInfo;
type io_d_ModelJSON = ModelJSON;
type io_d_ModelStoreManager = ModelStoreManager;
type io_d_OnProgressCallback = OnProgressCallback;
type io_d_RequestDetails = RequestDetails;
type io_d_SaveConfig = SaveConfig;
type io_d_SaveHandler = SaveHandler;
type io_d_SaveResult = SaveResult;
type io_d_WeightData = WeightData;
type io_d_WeightGroup = WeightGroup;
type io_d_WeightsManifestConfig = WeightsManifestConfig;
type io_d_WeightsManifestEntry = WeightsManifestEntry;
declare const io_d_browserFiles: typeof browserFiles;
declare const io_d_browserHTTPRequest: typeof browserHTTPRequest;
declare const io_d_concatenateArrayBuffers: typeof concatenateArrayBuffers;
declare const io_d_copyModel: typeof copyModel;
declare const io_d_decodeWeights: typeof decodeWeights;
declare const io_d_decodeWeightsStream: typeof decodeWeightsStream;
declare const io_d_encodeWeights: typeof encodeWeights;
declare const io_d_fromMemory: typeof fromMemory;
declare const io_d_fromMemorySync: typeof fromMemorySync;
declare const io_d_getLoadHandlers: typeof getLoadHandlers;
declare const io_d_getModelArtifactsForJSON: typeof getModelArtifactsForJSON;
declare const io_d_getModelArtifactsForJSONSync: typeof getModelArtifactsForJSONSync;
declare const io_d_getModelArtifactsInfoForJSON: typeof getModelArtifactsInfoForJSON;
declare const io_d_getSaveHandlers: typeof getSaveHandlers;
declare const io_d_getWeightSpecs: typeof getWeightSpecs;
declare const io_d_http: typeof http;
declare const io_d_isHTTPScheme: typeof isHTTPScheme;
declare const io_d_listModels: typeof listModels;
declare const io_d_loadWeights: typeof loadWeights;
declare const io_d_moveModel: typeof moveModel;
declare const io_d_registerLoadRouter: typeof registerLoadRouter;
declare const io_d_registerSaveRouter: typeof registerSaveRouter;
declare const io_d_removeModel: typeof removeModel;
declare const io_d_weightsLoaderFactory: typeof weightsLoaderFactory;
declare const io_d_withSaveHandler: typeof withSaveHandler;
declare const io_d_withSaveHandlerSync: typeof withSaveHandlerSync;
declare namespace io_d {
  export { io_d_CompositeArrayBuffer as CompositeArrayBuffer, io_d_browserFiles as browserFiles, io_d_browserHTTPRequest as browserHTTPRequest, io_d_concatenateArrayBuffers as concatenateArrayBuffers, io_d_copyModel as copyModel, io_d_decodeWeights as decodeWeights, io_d_decodeWeightsStream as decodeWeightsStream, io_d_encodeWeights as encodeWeights, io_d_fromMemory as fromMemory, io_d_fromMemorySync as fromMemorySync, io_d_getLoadHandlers as getLoadHandlers, io_d_getModelArtifactsForJSON as getModelArtifactsForJSON, io_d_getModelArtifactsForJSONSync as getModelArtifactsForJSONSync, io_d_getModelArtifactsInfoForJSON as getModelArtifactsInfoForJSON, io_d_getSaveHandlers as getSaveHandlers, io_d_getWeightSpecs as getWeightSpecs, io_d_http as http, io_d_isHTTPScheme as isHTTPScheme, io_d_listModels as listModels, io_d_loadWeights as loadWeights, io_d_moveModel as moveModel, io_d_registerLoadRouter as registerLoadRouter, io_d_registerSaveRouter as registerSaveRouter, io_d_removeModel as removeModel, io_d_weightsLoaderFactory as weightsLoaderFactory, io_d_withSaveHandler as withSaveHandler, io_d_withSaveHandlerSync as withSaveHandlerSync };
  export type { io_d_IOHandler as IOHandler, io_d_IOHandlerSync as IOHandlerSync, io_d_LoadHandler as LoadHandler, io_d_LoadOptions as LoadOptions, io_d_ModelArtifacts as ModelArtifacts, io_d_ModelArtifactsInfo as ModelArtifactsInfo, io_d_ModelJSON as ModelJSON, io_d_ModelStoreManager as ModelStoreManager, io_d_OnProgressCallback as OnProgressCallback, io_d_RequestDetails as RequestDetails, io_d_SaveConfig as SaveConfig, io_d_SaveHandler as SaveHandler, io_d_SaveResult as SaveResult, TrainingConfig$1 as TrainingConfig, io_d_WeightData as WeightData, io_d_WeightGroup as WeightGroup, io_d_WeightsManifestConfig as WeightsManifestConfig, io_d_WeightsManifestEntry as WeightsManifestEntry };
}

declare function confusionMatrix_(labels: Tensor1D$1 | TensorLike, predictions: Tensor1D$1 | TensorLike, numClasses: number): Tensor2D$1;
declare const confusionMatrix: typeof confusionMatrix_;

declare const math_d_confusionMatrix: typeof confusionMatrix;
declare namespace math_d {
  export {
    math_d_confusionMatrix as confusionMatrix,
  };
}

declare function getBroadcastDims(inShape: number[], outShape: number[]): number[];
declare function getReductionAxes(inShape: number[], outShape: number[]): number[];
declare function assertAndGetBroadcastShape(shapeA: number[], shapeB: number[]): number[];

declare const broadcast_util_d_assertAndGetBroadcastShape: typeof assertAndGetBroadcastShape;
declare const broadcast_util_d_getBroadcastDims: typeof getBroadcastDims;
declare const broadcast_util_d_getReductionAxes: typeof getReductionAxes;
declare namespace broadcast_util_d {
  export {
    broadcast_util_d_assertAndGetBroadcastShape as assertAndGetBroadcastShape,
    broadcast_util_d_getBroadcastDims as getBroadcastDims,
    broadcast_util_d_getReductionAxes as getReductionAxes,
  };
}

declare function fromPixels_(pixels: PixelData | ImageData | HTMLImageElement | HTMLCanvasElement | HTMLVideoElement | ImageBitmap, numChannels?: number): Tensor3D$1;
declare function fromPixelsAsync(pixels: PixelData | ImageData | HTMLImageElement | HTMLCanvasElement | HTMLVideoElement | ImageBitmap, numChannels?: number): Promise<Tensor3D$1>;
declare function toPixels(img: Tensor2D$1 | Tensor3D$1 | TensorLike, canvas?: HTMLCanvasElement): Promise<Uint8ClampedArray>;
declare function draw(image: Tensor2D$1 | Tensor3D$1 | TensorLike, canvas: HTMLCanvasElement, options?: DrawOptions): void;
declare const fromPixels: typeof fromPixels_;

declare const browser_d_draw: typeof draw;
declare const browser_d_fromPixels: typeof fromPixels;
declare const browser_d_fromPixelsAsync: typeof fromPixelsAsync;
declare const browser_d_toPixels: typeof toPixels;
declare namespace browser_d {
  export {
    browser_d_draw as draw,
    browser_d_fromPixels as fromPixels,
    browser_d_fromPixelsAsync as fromPixelsAsync,
    browser_d_toPixels as toPixels,
  };
}

declare function prepareAndValidate(tensor: TensorInfo, indices: TensorInfo): [
    number[],
    number,
    number,
    number[]
];

declare const gather_nd_util_d_prepareAndValidate: typeof prepareAndValidate;
declare namespace gather_nd_util_d {
  export {
    gather_nd_util_d_prepareAndValidate as prepareAndValidate,
  };
}

declare function validateUpdateShape(shape: number[], indices: Tensor, updates: Tensor): void;
interface ScatterShapeInfo {
    sliceRank: number;
    numUpdates: number;
    sliceSize: number;
    strides: number[];
    outputSize: number;
}
declare function validateInput(updates: Tensor, indices: Tensor, shape: number[]): void;
declare function calculateShapes(updates: TensorInfo, indices: TensorInfo, shape: number[]): ScatterShapeInfo;

type scatter_nd_util_d_ScatterShapeInfo = ScatterShapeInfo;
declare const scatter_nd_util_d_calculateShapes: typeof calculateShapes;
declare const scatter_nd_util_d_validateInput: typeof validateInput;
declare const scatter_nd_util_d_validateUpdateShape: typeof validateUpdateShape;
declare namespace scatter_nd_util_d {
  export { scatter_nd_util_d_calculateShapes as calculateShapes, scatter_nd_util_d_validateInput as validateInput, scatter_nd_util_d_validateUpdateShape as validateUpdateShape };
  export type { scatter_nd_util_d_ScatterShapeInfo as ScatterShapeInfo };
}

type SliceInfo = {
    finalShapeSparse: number[];
    finalShape: number[];
    isIdentity: boolean;
    sliceDim0: boolean;
    isSimpleSlice: boolean;
    begin: number[];
    end: number[];
    strides: number[];
};
declare function assertParamsValid(input: TensorInfo, begin: number[], size: number[]): void;
declare function maskToAxes(mask: number): number[];
declare function computeOutShape$2(begin: number[], end: number[], strides: number[]): number[];
declare function stridesWithElidedDims(strides: number[], ellipsisInsertionIndex: number, numElidedAxes: number, inputShape: number[]): number[];
declare function getNormalizedAxes(inputShape: number[], ellipsisAxes: number[], numInterpolatedAxes: number, begin: number[], end: number[], strides: number[], beginMask: number, endMask: number, ellipsisMask: number): {
    begin: number[];
    end: number[];
    strides: number[];
};
declare function startIndicesWithElidedDims(beginMask: number, ellipsisInsertionIndex: number, numElidedAxes: number, originalBegin: number[], inputShape: number[]): number[];
declare function stopIndicesWithElidedDims(endMask: number, ellipsisInsertionIndex: number, numElidedAxes: number, originalEnd: number[], inputShape: number[]): number[];
declare function stridesForAxis(strides: number[], axis: number, ellipsisMask: number): number;
declare function startForAxis(beginMask: number, startIndices: number[], strides: number[], inputShape: number[], axis: number, ellipsisMask: number): number;
declare function stopForAxis(endMask: number, stopIndices: number[], strides: number[], inputShape: number[], axis: number, ellipsisMask: number): number;
declare function isSliceContinous(shape: number[], begin: number[], size: number[]): boolean;
declare function computeFlatOffset(begin: number[], strides: number[]): number;
declare function parseSliceParams(x: TensorInfo, begin: number | number[], size?: number | number[]): number[][];
declare function sliceInfo(xShape: number[], begin: number[], end: number[], strides: number[], beginMask: number, endMask: number, ellipsisMask: number, newAxisMask: number, shrinkAxisMask: number): SliceInfo;

type slice_util_d_SliceInfo = SliceInfo;
declare const slice_util_d_assertParamsValid: typeof assertParamsValid;
declare const slice_util_d_computeFlatOffset: typeof computeFlatOffset;
declare const slice_util_d_getNormalizedAxes: typeof getNormalizedAxes;
declare const slice_util_d_isSliceContinous: typeof isSliceContinous;
declare const slice_util_d_maskToAxes: typeof maskToAxes;
declare const slice_util_d_parseSliceParams: typeof parseSliceParams;
declare const slice_util_d_sliceInfo: typeof sliceInfo;
declare const slice_util_d_startForAxis: typeof startForAxis;
declare const slice_util_d_startIndicesWithElidedDims: typeof startIndicesWithElidedDims;
declare const slice_util_d_stopForAxis: typeof stopForAxis;
declare const slice_util_d_stopIndicesWithElidedDims: typeof stopIndicesWithElidedDims;
declare const slice_util_d_stridesForAxis: typeof stridesForAxis;
declare const slice_util_d_stridesWithElidedDims: typeof stridesWithElidedDims;
declare namespace slice_util_d {
  export { slice_util_d_assertParamsValid as assertParamsValid, slice_util_d_computeFlatOffset as computeFlatOffset, computeOutShape$2 as computeOutShape, slice_util_d_getNormalizedAxes as getNormalizedAxes, slice_util_d_isSliceContinous as isSliceContinous, slice_util_d_maskToAxes as maskToAxes, slice_util_d_parseSliceParams as parseSliceParams, slice_util_d_sliceInfo as sliceInfo, slice_util_d_startForAxis as startForAxis, slice_util_d_startIndicesWithElidedDims as startIndicesWithElidedDims, slice_util_d_stopForAxis as stopForAxis, slice_util_d_stopIndicesWithElidedDims as stopIndicesWithElidedDims, slice_util_d_stridesForAxis as stridesForAxis, slice_util_d_stridesWithElidedDims as stridesWithElidedDims };
  export type { slice_util_d_SliceInfo as SliceInfo };
}

declare type ConfigDictValue = boolean | number | string | null | ConfigDictArray | ConfigDict;
declare interface ConfigDict {
    [key: string]: ConfigDictValue;
}
declare interface ConfigDictArray extends Array<ConfigDictValue> {
}
declare type SerializableConstructor<T extends Serializable> = {
    new (...args: any[]): T;
    className: string;
    fromConfig: FromConfigMethod<T>;
};
declare type FromConfigMethod<T extends Serializable> = (cls: SerializableConstructor<T>, config: ConfigDict) => T;
declare abstract class Serializable {
    getClassName(): string;
    abstract getConfig(): ConfigDict;
    static fromConfig<T extends Serializable>(cls: SerializableConstructor<T>, config: ConfigDict): T;
}
declare class SerializationMap {
    private static instance;
    classNameMap: {
        [className: string]: [
            SerializableConstructor<Serializable>,
            FromConfigMethod<Serializable>
        ];
    };
    private constructor();
    static getMap(): SerializationMap;
    static register<T extends Serializable>(cls: SerializableConstructor<T>): void;
}
declare function registerClass<T extends Serializable>(cls: SerializableConstructor<T>, pkg?: string, name?: string): SerializableConstructor<T>;
declare function getRegisteredName<T extends Serializable>(cls: SerializableConstructor<T>): string;

type serialization_d_ConfigDict = ConfigDict;
type serialization_d_ConfigDictArray = ConfigDictArray;
type serialization_d_ConfigDictValue = ConfigDictValue;
type serialization_d_FromConfigMethod<T extends Serializable> = FromConfigMethod<T>;
type serialization_d_Serializable = Serializable;
declare const serialization_d_Serializable: typeof Serializable;
type serialization_d_SerializableConstructor<T extends Serializable> = SerializableConstructor<T>;
type serialization_d_SerializationMap = SerializationMap;
declare const serialization_d_SerializationMap: typeof SerializationMap;
declare const serialization_d_getRegisteredName: typeof getRegisteredName;
declare const serialization_d_registerClass: typeof registerClass;
declare namespace serialization_d {
  export { serialization_d_Serializable as Serializable, serialization_d_SerializationMap as SerializationMap, serialization_d_getRegisteredName as getRegisteredName, serialization_d_registerClass as registerClass };
  export type { serialization_d_ConfigDict as ConfigDict, serialization_d_ConfigDictArray as ConfigDictArray, serialization_d_ConfigDictValue as ConfigDictValue, serialization_d_FromConfigMethod as FromConfigMethod, serialization_d_SerializableConstructor as SerializableConstructor };
}

declare function makeTypesMatch<T extends Tensor>(a: T, b: T): [T, T];
declare function assertTypesMatch(a: Tensor, b: Tensor): void;
declare function isTensorInList(tensor: Tensor, tensorList: Tensor[]): boolean;
declare function getTensorsInContainer(result: TensorContainer): Tensor[];

declare const tensor_util_d_assertTypesMatch: typeof assertTypesMatch;
declare const tensor_util_d_getTensorsInContainer: typeof getTensorsInContainer;
declare const tensor_util_d_isTensorInList: typeof isTensorInList;
declare const tensor_util_d_makeTypesMatch: typeof makeTypesMatch;
declare namespace tensor_util_d {
  export {
    tensor_util_d_assertTypesMatch as assertTypesMatch,
    tensor_util_d_getTensorsInContainer as getTensorsInContainer,
    tensor_util_d_isTensorInList as isTensorInList,
    tensor_util_d_makeTypesMatch as makeTypesMatch,
  };
}

declare const TEST_EPSILON_FLOAT16 = 0.1;
declare function expectArraysClose(actual: TypedArray | number | RecursiveArray<number>, expected: TypedArray | number | RecursiveArray<number>, epsilon?: number): void;
declare function testEpsilon(): 0.001 | 0.1;
interface DoneFn {
    (): void;
    fail: (message?: Error | string) => void;
}
declare function expectPromiseToFail(fn: () => Promise<{}>, done: DoneFn): void;
declare function expectArraysEqual(actual: TensorLike, expected: TensorLike): void;
declare function expectNumbersClose(a: number, e: number, epsilon?: number): void;
declare function expectValuesInRange(actual: TypedArray | number[], low: number, high: number): void;
declare function expectArrayBuffersEqual(actual: ArrayBuffer, expected: ArrayBuffer): void;
declare function encodeStrings(a: RecursiveArray<{}>): RecursiveArray<Uint8Array>;
declare function createVideoElement(source: HTMLSourceElement): Promise<HTMLVideoElement>;
declare function play(video: HTMLVideoElement): Promise<void>;

type test_util_d_DoneFn = DoneFn;
declare const test_util_d_TEST_EPSILON_FLOAT16: typeof TEST_EPSILON_FLOAT16;
declare const test_util_d_createVideoElement: typeof createVideoElement;
declare const test_util_d_encodeStrings: typeof encodeStrings;
declare const test_util_d_expectArrayBuffersEqual: typeof expectArrayBuffersEqual;
declare const test_util_d_expectArraysClose: typeof expectArraysClose;
declare const test_util_d_expectArraysEqual: typeof expectArraysEqual;
declare const test_util_d_expectNumbersClose: typeof expectNumbersClose;
declare const test_util_d_expectPromiseToFail: typeof expectPromiseToFail;
declare const test_util_d_expectValuesInRange: typeof expectValuesInRange;
declare const test_util_d_play: typeof play;
declare const test_util_d_testEpsilon: typeof testEpsilon;
declare namespace test_util_d {
  export { test_util_d_TEST_EPSILON_FLOAT16 as TEST_EPSILON_FLOAT16, test_util_d_createVideoElement as createVideoElement, test_util_d_encodeStrings as encodeStrings, test_util_d_expectArrayBuffersEqual as expectArrayBuffersEqual, test_util_d_expectArraysClose as expectArraysClose, test_util_d_expectArraysEqual as expectArraysEqual, test_util_d_expectNumbersClose as expectNumbersClose, test_util_d_expectPromiseToFail as expectPromiseToFail, test_util_d_expectValuesInRange as expectValuesInRange, test_util_d_play as play, test_util_d_testEpsilon as testEpsilon };
  export type { test_util_d_DoneFn as DoneFn };
}

declare function shuffle(array: any[] | Uint32Array | Int32Array | Float32Array): void;
declare function shuffleCombo(array: any[] | Uint32Array | Int32Array | Float32Array, array2: any[] | Uint32Array | Int32Array | Float32Array): void;
declare function clamp(min: number, x: number, max: number): number;
declare function nearestLargerEven(val: number): number;
declare function swap<T>(object: {
    [index: number]: T;
}, left: number, right: number): void;
declare function sum$1(arr: number[]): number;
declare function randUniform(a: number, b: number): number;
declare function distSquared(a: FlatVector, b: FlatVector): number;
declare function assert(expr: boolean, msg: () => string): void;
declare function assertShapesMatch(shapeA: number[], shapeB: number[], errorMessagePrefix?: string): void;
declare function assertNonNull(a: TensorLike): void;
declare function sizeFromShape(shape: number[]): number;
declare function isScalarShape(shape: number[]): boolean;
declare function arraysEqualWithNull(n1: number[], n2: number[]): boolean;
declare function arraysEqual(n1: FlatVector, n2: FlatVector): boolean;
declare function isInt(a: number): boolean;
declare function tanh$1(x: number): number;
declare function sizeToSquarishShape(size: number): [number, number];
declare function createShuffledIndices(n: number): Uint32Array;
declare function rightPad(a: string, size: number): string;
declare function repeatedTry(checkFn: () => boolean, delayFn?: (counter: number) => number, maxCounter?: number, scheduleFn?: (functionRef: Function, delay: number) => void): Promise<void>;
declare function inferFromImplicitShape(shape: number[], size: number): number[];
declare function parseAxisParam(axis: number | number[], shape: number[]): number[];
declare function squeezeShape(shape: number[], axis?: number[]): {
    newShape: number[];
    keptDims: number[];
};
declare function getTypedArrayFromDType<D extends NumericDataType>(dtype: D, size: number): DataTypeMap[D];
declare function getArrayFromDType<D extends DataType>(dtype: D, size: number): DataTypeMap[D];
declare function checkConversionForErrors<D extends DataType>(vals: DataTypeMap[D] | number[], dtype: D): void;
declare function isValidDtype(dtype: DataType): boolean;
declare function hasEncodingLoss(oldType: DataType, newType: DataType): boolean;
declare function bytesPerElement(dtype: DataType): number;
declare function bytesFromStringArray(arr: Uint8Array[]): number;
declare function isString(value: {}): value is string;
declare function isBoolean(value: {}): boolean;
declare function isNumber(value: {}): boolean;
declare function inferDtype(values: TensorLike | WebGLData | WebGPUData): DataType;
declare function isFunction(f: Function): boolean;
declare function nearestDivisor(size: number, start: number): number;
declare function computeStrides(shape: number[]): number[];
declare function toNestedArray(shape: number[], a: TypedArray, isComplex?: boolean): number | any[];
declare function convertBackendValuesAndArrayBuffer(data: BackendValues | ArrayBuffer, dtype: DataType): Float32Array | Int32Array | Uint8Array | Uint8Array[];
declare function makeOnesTypedArray<D extends DataType>(size: number, dtype: D): DataTypeMap[D];
declare function makeZerosTypedArray<D extends DataType>(size: number, dtype: D): DataTypeMap[D];
declare function makeZerosNestedTypedArray<D extends DataType>(shape: number[], dtype: D): number | any[];
declare function assertNonNegativeIntegerDimensions(shape: number[]): void;
declare function locToIndex(locs: number[], rank: number, strides: number[]): number;
declare function indexToLoc(index: number, rank: number, strides: number[]): number[];
declare function isPromise(object: any): object is Promise<unknown>;

declare function hexToLong(hex: string): Long;
declare function fingerPrint64(s: Uint8Array, len?: number): Long;

declare function createScalarValue(value: DataType, dtype: DataType): BackendValues;
declare function toTypedArray(a: TensorLike, dtype: DataType): TypedArray;
declare function now(): number;
declare function fetch$1(path: string, requestInits?: RequestInit): Promise<Response>;
declare function encodeString(s: string, encoding?: string): Uint8Array;
declare function decodeString(bytes: Uint8Array, encoding?: string): string;
declare function isTypedArray(a: {}): a is Float32Array | Int32Array | Uint8Array | Uint8ClampedArray;
declare function flatten$1<T extends number | boolean | string | Promise<number> | TypedArray>(arr: T | RecursiveArray<T>, result?: T[], skipTypedArray?: boolean): T[];

declare const util_d_arraysEqual: typeof arraysEqual;
declare const util_d_arraysEqualWithNull: typeof arraysEqualWithNull;
declare const util_d_assert: typeof assert;
declare const util_d_assertNonNegativeIntegerDimensions: typeof assertNonNegativeIntegerDimensions;
declare const util_d_assertNonNull: typeof assertNonNull;
declare const util_d_assertShapesMatch: typeof assertShapesMatch;
declare const util_d_bytesFromStringArray: typeof bytesFromStringArray;
declare const util_d_bytesPerElement: typeof bytesPerElement;
declare const util_d_checkConversionForErrors: typeof checkConversionForErrors;
declare const util_d_clamp: typeof clamp;
declare const util_d_computeStrides: typeof computeStrides;
declare const util_d_convertBackendValuesAndArrayBuffer: typeof convertBackendValuesAndArrayBuffer;
declare const util_d_createScalarValue: typeof createScalarValue;
declare const util_d_createShuffledIndices: typeof createShuffledIndices;
declare const util_d_decodeString: typeof decodeString;
declare const util_d_distSquared: typeof distSquared;
declare const util_d_encodeString: typeof encodeString;
declare const util_d_fingerPrint64: typeof fingerPrint64;
declare const util_d_getArrayFromDType: typeof getArrayFromDType;
declare const util_d_getTypedArrayFromDType: typeof getTypedArrayFromDType;
declare const util_d_hasEncodingLoss: typeof hasEncodingLoss;
declare const util_d_hexToLong: typeof hexToLong;
declare const util_d_indexToLoc: typeof indexToLoc;
declare const util_d_inferDtype: typeof inferDtype;
declare const util_d_inferFromImplicitShape: typeof inferFromImplicitShape;
declare const util_d_isBoolean: typeof isBoolean;
declare const util_d_isFunction: typeof isFunction;
declare const util_d_isInt: typeof isInt;
declare const util_d_isNumber: typeof isNumber;
declare const util_d_isPromise: typeof isPromise;
declare const util_d_isScalarShape: typeof isScalarShape;
declare const util_d_isString: typeof isString;
declare const util_d_isTypedArray: typeof isTypedArray;
declare const util_d_isValidDtype: typeof isValidDtype;
declare const util_d_locToIndex: typeof locToIndex;
declare const util_d_makeOnesTypedArray: typeof makeOnesTypedArray;
declare const util_d_makeZerosNestedTypedArray: typeof makeZerosNestedTypedArray;
declare const util_d_makeZerosTypedArray: typeof makeZerosTypedArray;
declare const util_d_nearestDivisor: typeof nearestDivisor;
declare const util_d_nearestLargerEven: typeof nearestLargerEven;
declare const util_d_now: typeof now;
declare const util_d_parseAxisParam: typeof parseAxisParam;
declare const util_d_randUniform: typeof randUniform;
declare const util_d_repeatedTry: typeof repeatedTry;
declare const util_d_rightPad: typeof rightPad;
declare const util_d_shuffle: typeof shuffle;
declare const util_d_shuffleCombo: typeof shuffleCombo;
declare const util_d_sizeFromShape: typeof sizeFromShape;
declare const util_d_sizeToSquarishShape: typeof sizeToSquarishShape;
declare const util_d_squeezeShape: typeof squeezeShape;
declare const util_d_swap: typeof swap;
declare const util_d_toNestedArray: typeof toNestedArray;
declare const util_d_toTypedArray: typeof toTypedArray;
declare namespace util_d {
  export {
    util_d_arraysEqual as arraysEqual,
    util_d_arraysEqualWithNull as arraysEqualWithNull,
    util_d_assert as assert,
    util_d_assertNonNegativeIntegerDimensions as assertNonNegativeIntegerDimensions,
    util_d_assertNonNull as assertNonNull,
    util_d_assertShapesMatch as assertShapesMatch,
    util_d_bytesFromStringArray as bytesFromStringArray,
    util_d_bytesPerElement as bytesPerElement,
    util_d_checkConversionForErrors as checkConversionForErrors,
    util_d_clamp as clamp,
    util_d_computeStrides as computeStrides,
    util_d_convertBackendValuesAndArrayBuffer as convertBackendValuesAndArrayBuffer,
    util_d_createScalarValue as createScalarValue,
    util_d_createShuffledIndices as createShuffledIndices,
    util_d_decodeString as decodeString,
    util_d_distSquared as distSquared,
    util_d_encodeString as encodeString,
    fetch$1 as fetch,
    util_d_fingerPrint64 as fingerPrint64,
    flatten$1 as flatten,
    util_d_getArrayFromDType as getArrayFromDType,
    util_d_getTypedArrayFromDType as getTypedArrayFromDType,
    util_d_hasEncodingLoss as hasEncodingLoss,
    util_d_hexToLong as hexToLong,
    util_d_indexToLoc as indexToLoc,
    util_d_inferDtype as inferDtype,
    util_d_inferFromImplicitShape as inferFromImplicitShape,
    util_d_isBoolean as isBoolean,
    util_d_isFunction as isFunction,
    util_d_isInt as isInt,
    util_d_isNumber as isNumber,
    util_d_isPromise as isPromise,
    util_d_isScalarShape as isScalarShape,
    util_d_isString as isString,
    util_d_isTypedArray as isTypedArray,
    util_d_isValidDtype as isValidDtype,
    util_d_locToIndex as locToIndex,
    util_d_makeOnesTypedArray as makeOnesTypedArray,
    util_d_makeZerosNestedTypedArray as makeZerosNestedTypedArray,
    util_d_makeZerosTypedArray as makeZerosTypedArray,
    util_d_nearestDivisor as nearestDivisor,
    util_d_nearestLargerEven as nearestLargerEven,
    util_d_now as now,
    util_d_parseAxisParam as parseAxisParam,
    util_d_randUniform as randUniform,
    util_d_repeatedTry as repeatedTry,
    util_d_rightPad as rightPad,
    util_d_shuffle as shuffle,
    util_d_shuffleCombo as shuffleCombo,
    util_d_sizeFromShape as sizeFromShape,
    util_d_sizeToSquarishShape as sizeToSquarishShape,
    util_d_squeezeShape as squeezeShape,
    sum$1 as sum,
    util_d_swap as swap,
    tanh$1 as tanh,
    util_d_toNestedArray as toNestedArray,
    util_d_toTypedArray as toTypedArray,
  };
}

declare const version$1 = "4.22.0";

interface ModelPredictConfig {
    batchSize?: number;
    verbose?: boolean;
}
interface ModelTensorInfo {
    name: string;
    shape?: number[];
    dtype: DataType;
    tfDtype?: string;
}
interface InferenceModel {
    readonly inputs: ModelTensorInfo[];
    readonly outputs: ModelTensorInfo[];
    predict(inputs: Tensor | Tensor[] | NamedTensorMap, config: ModelPredictConfig): Tensor | Tensor[] | NamedTensorMap;
    execute(inputs: Tensor | Tensor[] | NamedTensorMap, outputs: string | string[]): Tensor | Tensor[];
}
interface MetaGraphInfo {
    tags: string[];
    signatureDefs: SignatureDefInfo;
}
interface SignatureDefInfo {
    [key: string]: {
        inputs: {
            [key: string]: SavedModelTensorInfo;
        };
        outputs: {
            [key: string]: SavedModelTensorInfo;
        };
    };
}
interface SavedModelTensorInfo {
    dtype: string;
    shape: number[];
    name: string;
}
interface MetaGraph {
    tags: string[];
    signatureDefs: SignatureDef;
}
interface SignatureDefEntry {
    inputs: {
        [key: string]: ModelTensorInfo;
    };
    outputs: {
        [key: string]: ModelTensorInfo;
    };
}
interface SignatureDef {
    [key: string]: SignatureDefEntry;
}

declare abstract class Optimizer extends Serializable {
    protected iterations_: number;
    minimize(f: () => Scalar$1, returnCost?: boolean, varList?: Variable[]): Scalar$1 | null;
    get iterations(): number;
    protected incrementIterations(): void;
    computeGradients(f: () => Scalar$1, varList?: Variable[]): {
        value: Scalar$1;
        grads: NamedTensorMap;
    };
    abstract applyGradients(variableGradients: NamedTensorMap | NamedTensor$1[]): void;
    dispose(): void;
    saveIterations(): Promise<NamedTensor$1>;
    getWeights(): Promise<NamedTensor$1[]>;
    setWeights(weightValues: NamedTensor$1[]): Promise<void>;
    protected extractIterations(weightValues: NamedTensor$1[]): Promise<NamedTensor$1[]>;
}

declare class AdadeltaOptimizer extends Optimizer {
    protected learningRate: number;
    protected rho: number;
    protected epsilon: number;
    static get className(): string;
    private accumulatedGrads;
    private accumulatedUpdates;
    constructor(learningRate: number, rho: number, epsilon?: number);
    applyGradients(variableGradients: NamedVariableMap | NamedTensor$1[]): void;
    dispose(): void;
    getWeights(): Promise<NamedTensor$1[]>;
    setWeights(weightValues: NamedTensor$1[]): Promise<void>;
    getConfig(): ConfigDict;
    static fromConfig<T extends Serializable>(cls: SerializableConstructor<T>, config: ConfigDict): T;
}

declare class AdagradOptimizer extends Optimizer {
    protected learningRate: number;
    private initialAccumulatorValue;
    static get className(): string;
    private accumulatedGrads;
    constructor(learningRate: number, initialAccumulatorValue?: number);
    applyGradients(variableGradients: NamedVariableMap | NamedTensor$1[]): void;
    dispose(): void;
    getWeights(): Promise<NamedTensor$1[]>;
    setWeights(weightValues: NamedTensor$1[]): Promise<void>;
    getConfig(): ConfigDict;
    static fromConfig<T extends Serializable>(cls: SerializableConstructor<T>, config: ConfigDict): T;
}

declare class AdamOptimizer extends Optimizer {
    protected learningRate: number;
    protected beta1: number;
    protected beta2: number;
    protected epsilon: number;
    static get className(): string;
    private accBeta1;
    private accBeta2;
    private accumulatedFirstMoment;
    private accumulatedSecondMoment;
    constructor(learningRate: number, beta1: number, beta2: number, epsilon?: number);
    applyGradients(variableGradients: NamedVariableMap | NamedTensor$1[]): void;
    dispose(): void;
    getWeights(): Promise<NamedTensor$1[]>;
    setWeights(weightValues: NamedTensor$1[]): Promise<void>;
    getConfig(): ConfigDict;
    static fromConfig<T extends Serializable>(cls: SerializableConstructor<T>, config: ConfigDict): T;
}

declare class AdamaxOptimizer extends Optimizer {
    protected learningRate: number;
    protected beta1: number;
    protected beta2: number;
    protected epsilon: number;
    protected decay: number;
    static get className(): string;
    private accBeta1;
    private iteration;
    private accumulatedFirstMoment;
    private accumulatedWeightedInfNorm;
    constructor(learningRate: number, beta1: number, beta2: number, epsilon?: number, decay?: number);
    applyGradients(variableGradients: NamedVariableMap | NamedTensor$1[]): void;
    dispose(): void;
    getWeights(): Promise<NamedTensor$1[]>;
    setWeights(weightValues: NamedTensor$1[]): Promise<void>;
    getConfig(): ConfigDict;
    static fromConfig<T extends Serializable>(cls: SerializableConstructor<T>, config: ConfigDict): T;
}

declare class SGDOptimizer extends Optimizer {
    protected learningRate: number;
    static get className(): string;
    protected c: Scalar$1;
    constructor(learningRate: number);
    applyGradients(variableGradients: NamedTensorMap | NamedTensor$1[]): void;
    setLearningRate(learningRate: number): void;
    dispose(): void;
    getWeights(): Promise<NamedTensor$1[]>;
    setWeights(weightValues: NamedTensor$1[]): Promise<void>;
    getConfig(): ConfigDict;
    static fromConfig<T extends Serializable>(cls: SerializableConstructor<T>, config: ConfigDict): T;
}

declare class MomentumOptimizer extends SGDOptimizer {
    protected learningRate: number;
    private momentum;
    private useNesterov;
    static get className(): string;
    private m;
    private accumulations;
    constructor(learningRate: number, momentum: number, useNesterov?: boolean);
    applyGradients(variableGradients: NamedVariableMap | NamedTensor$1[]): void;
    dispose(): void;
    setMomentum(momentum: number): void;
    getWeights(): Promise<NamedTensor$1[]>;
    setWeights(weightValues: NamedTensor$1[]): Promise<void>;
    getConfig(): ConfigDict;
    static fromConfig<T extends Serializable>(cls: SerializableConstructor<T>, config: ConfigDict): T;
}

declare class RMSPropOptimizer extends Optimizer {
    protected learningRate: number;
    protected decay: number;
    protected momentum: number;
    protected epsilon: number;
    static get className(): string;
    private centered;
    private accumulatedMeanSquares;
    private accumulatedMoments;
    private accumulatedMeanGrads;
    constructor(learningRate: number, decay?: number, momentum?: number, epsilon?: number, centered?: boolean);
    applyGradients(variableGradients: NamedTensorMap | NamedTensor$1[]): void;
    dispose(): void;
    getWeights(): Promise<NamedTensor$1[]>;
    setWeights(weightValues: NamedTensor$1[]): Promise<void>;
    getConfig(): ConfigDict;
    static fromConfig<T extends Serializable>(cls: SerializableConstructor<T>, config: ConfigDict): T;
}

declare class OptimizerConstructors {
    static sgd(learningRate: number): SGDOptimizer;
    static momentum(learningRate: number, momentum: number, useNesterov?: boolean): MomentumOptimizer;
    static rmsprop(learningRate: number, decay?: number, momentum?: number, epsilon?: number, centered?: boolean): RMSPropOptimizer;
    static adam(learningRate?: number, beta1?: number, beta2?: number, epsilon?: number): AdamOptimizer;
    static adadelta(learningRate?: number, rho?: number, epsilon?: number): AdadeltaOptimizer;
    static adamax(learningRate?: number, beta1?: number, beta2?: number, epsilon?: number, decay?: number): AdamaxOptimizer;
    static adagrad(learningRate: number, initialAccumulatorValue?: number): AdagradOptimizer;
}

declare function abs_<T extends Tensor>(x: T | TensorLike): T;
declare const abs: typeof abs_;

declare function acos_<T extends Tensor>(x: T | TensorLike): T;
declare const acos: typeof acos_;

declare function acosh_<T extends Tensor>(x: T | TensorLike): T;
declare const acosh: typeof acosh_;

declare function add_<T extends Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T;
declare const add$1: typeof add_;

declare function addN_<T extends Tensor>(tensors: Array<T | TensorLike>): T;
declare const addN: typeof addN_;

declare function all_<T extends Tensor>(x: Tensor | TensorLike, axis?: number | number[], keepDims?: boolean): T;
declare const all: typeof all_;

declare function any_<T extends Tensor>(x: Tensor | TensorLike, axis?: number | number[], keepDims?: boolean): T;
declare const any: typeof any_;

declare function argMax_<T extends Tensor>(x: Tensor | TensorLike, axis?: number): T;
declare const argMax: typeof argMax_;

declare function argMin_<T extends Tensor>(x: Tensor | TensorLike, axis?: number): T;
declare const argMin: typeof argMin_;

declare function asin_<T extends Tensor>(x: T | TensorLike): T;
declare const asin: typeof asin_;

declare function asinh_<T extends Tensor>(x: T | TensorLike): T;
declare const asinh: typeof asinh_;

declare function atan_<T extends Tensor>(x: T | TensorLike): T;
declare const atan: typeof atan_;

declare function atan2_<T extends Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T;
declare const atan2: typeof atan2_;

declare function atanh_<T extends Tensor>(x: T | TensorLike): T;
declare const atanh: typeof atanh_;

type PadType = 'SAME' | 'VALID' | 'NUMBER' | 'EXPLICIT';
type ExplicitPadding = [
    [number, number],
    [number, number],
    [number, number],
    [number, number]
];
type PadInfo = {
    top: number;
    left: number;
    right: number;
    bottom: number;
    type: PadType;
};
type PadInfo3D = {
    top: number;
    left: number;
    right: number;
    bottom: number;
    front: number;
    back: number;
    type: PadType;
};
type Conv2DInfo = {
    batchSize: number;
    inHeight: number;
    inWidth: number;
    inChannels: number;
    outHeight: number;
    outWidth: number;
    outChannels: number;
    dataFormat: 'channelsFirst' | 'channelsLast';
    strideHeight: number;
    strideWidth: number;
    dilationHeight: number;
    dilationWidth: number;
    filterHeight: number;
    filterWidth: number;
    effectiveFilterHeight: number;
    effectiveFilterWidth: number;
    padInfo: PadInfo;
    inShape: [number, number, number, number];
    outShape: [number, number, number, number];
    filterShape: [number, number, number, number];
};
declare function computeDilation2DInfo(inputShape: [number, number, number, number], filterShape: [number, number, number], strides: number | [number, number], pad: 'same' | 'valid' | number, dataFormat: 'NHWC', dilations: number | [number, number]): Conv2DInfo;
declare function computePool2DInfo(inShape: [number, number, number, number], filterSize: [number, number] | number, strides: number | [number, number], dilations: number | [number, number], pad: 'same' | 'valid' | number | ExplicitPadding, roundingMode?: 'floor' | 'round' | 'ceil', dataFormat?: 'channelsFirst' | 'channelsLast'): Conv2DInfo;
declare function computePool3DInfo(inShape: [number, number, number, number, number], filterSize: number | [number, number, number], strides: number | [number, number, number], dilations: number | [number, number, number], pad: 'same' | 'valid' | number, roundingMode?: 'floor' | 'round' | 'ceil', dataFormat?: 'NDHWC' | 'NCDHW'): Conv3DInfo;
declare function computeConv2DInfo(inShape: [number, number, number, number], filterShape: [number, number, number, number], strides: number | [number, number], dilations: number | [number, number], pad: 'same' | 'valid' | number | ExplicitPadding, roundingMode?: 'floor' | 'round' | 'ceil', depthwise?: boolean, dataFormat?: 'channelsFirst' | 'channelsLast'): Conv2DInfo;
type Conv3DInfo = {
    batchSize: number;
    inDepth: number;
    inHeight: number;
    inWidth: number;
    inChannels: number;
    outDepth: number;
    outHeight: number;
    outWidth: number;
    outChannels: number;
    dataFormat: 'channelsFirst' | 'channelsLast';
    strideDepth: number;
    strideHeight: number;
    strideWidth: number;
    dilationDepth: number;
    dilationHeight: number;
    dilationWidth: number;
    filterDepth: number;
    filterHeight: number;
    filterWidth: number;
    effectiveFilterDepth: number;
    effectiveFilterHeight: number;
    effectiveFilterWidth: number;
    padInfo: PadInfo3D;
    inShape: [number, number, number, number, number];
    outShape: [number, number, number, number, number];
    filterShape: [number, number, number, number, number];
};
declare function computeConv3DInfo(inShape: [number, number, number, number, number], filterShape: [number, number, number, number, number], strides: number | [number, number, number], dilations: number | [number, number, number], pad: 'same' | 'valid' | number, depthwise?: boolean, dataFormat?: 'channelsFirst' | 'channelsLast', roundingMode?: 'floor' | 'round' | 'ceil'): Conv3DInfo;
declare function computeDefaultPad(inputShape: [number, number] | [number, number, number, number], fieldSize: number, stride: number, dilation?: number): number;
declare function tupleValuesAreOne(param: number | number[]): boolean;
declare function eitherStridesOrDilationsAreOne(strides: number | number[], dilations: number | number[]): boolean;
declare function stridesOrDilationsArePositive(values: number | number[]): boolean;
declare function convertConv2DDataFormat(dataFormat: 'NHWC' | 'NCHW'): 'channelsLast' | 'channelsFirst';
declare function checkPadOnDimRoundingMode(opDesc: string, pad: 'valid' | 'same' | number | ExplicitPadding, dimRoundingMode?: 'floor' | 'round' | 'ceil'): void;

declare function avgPool_<T extends Tensor3D$1 | Tensor4D$1>(x: T | TensorLike, filterSize: [number, number] | number, strides: [number, number] | number, pad: 'valid' | 'same' | number | ExplicitPadding, dimRoundingMode?: 'floor' | 'round' | 'ceil'): T;
declare const avgPool: typeof avgPool_;

declare function avgPool3d_<T extends Tensor4D$1 | Tensor5D$1>(x: T | TensorLike, filterSize: [number, number, number] | number, strides: [number, number, number] | number, pad: 'valid' | 'same' | number, dimRoundingMode?: 'floor' | 'round' | 'ceil', dataFormat?: 'NDHWC' | 'NCDHW'): T;
declare const avgPool3d$1: typeof avgPool3d_;

declare function basicLSTMCell_(forgetBias: Scalar$1 | TensorLike, lstmKernel: Tensor2D$1 | TensorLike, lstmBias: Tensor1D$1 | TensorLike, data: Tensor2D$1 | TensorLike, c: Tensor2D$1 | TensorLike, h: Tensor2D$1 | TensorLike): [Tensor2D$1, Tensor2D$1];
declare const basicLSTMCell: typeof basicLSTMCell_;

declare function batchToSpaceND_<T extends Tensor>(x: T | TensorLike, blockShape: number[], crops: number[][]): T;
declare const batchToSpaceND: typeof batchToSpaceND_;

declare function batchNorm_<R extends Rank>(x: Tensor<R> | TensorLike, mean: Tensor<R> | Tensor1D$1 | TensorLike, variance: Tensor<R> | Tensor1D$1 | TensorLike, offset?: Tensor<R> | Tensor1D$1 | TensorLike, scale?: Tensor<R> | Tensor1D$1 | TensorLike, varianceEpsilon?: number): Tensor<R>;
declare const batchNorm: typeof batchNorm_;

declare function batchNorm2d_(x: Tensor2D$1 | TensorLike, mean: Tensor2D$1 | Tensor1D$1 | TensorLike, variance: Tensor2D$1 | Tensor1D$1 | TensorLike, offset?: Tensor2D$1 | Tensor1D$1 | TensorLike, scale?: Tensor2D$1 | Tensor1D$1 | TensorLike, varianceEpsilon?: number): Tensor2D$1;
declare const batchNorm2d: typeof batchNorm2d_;

declare function batchNorm3d_(x: Tensor3D$1 | TensorLike, mean: Tensor3D$1 | Tensor1D$1 | TensorLike, variance: Tensor3D$1 | Tensor1D$1 | TensorLike, offset?: Tensor3D$1 | Tensor1D$1 | TensorLike, scale?: Tensor3D$1 | Tensor1D$1 | TensorLike, varianceEpsilon?: number): Tensor3D$1;
declare const batchNorm3d: typeof batchNorm3d_;

declare function batchNorm4d_(x: Tensor4D$1 | TensorLike, mean: Tensor4D$1 | Tensor1D$1 | TensorLike, variance: Tensor4D$1 | Tensor1D$1 | TensorLike, offset?: Tensor4D$1 | Tensor1D$1 | TensorLike, scale?: Tensor4D$1 | Tensor1D$1 | TensorLike, varianceEpsilon?: number): Tensor4D$1;
declare const batchNorm4d: typeof batchNorm4d_;

declare function bincount_<T extends Tensor1D$1>(x: T | TensorLike, weights: T | TensorLike, size: number): T;
declare const bincount: typeof bincount_;

declare function bitwiseAnd_<R extends Rank>(x: Tensor, y: Tensor): Tensor<R>;
declare const bitwiseAnd: typeof bitwiseAnd_;

declare function broadcastArgs_<R extends Rank>(s0: Tensor | TensorLike, s1: Tensor | TensorLike): Tensor<R>;
declare const broadcastArgs: typeof broadcastArgs_;

declare function broadcastTo_<R extends Rank>(x: Tensor | TensorLike, shape: ShapeMap[R]): Tensor<R>;
declare const broadcastTo: typeof broadcastTo_;

declare function buffer<R extends Rank, D extends DataType = 'float32'>(shape: ShapeMap[R], dtype?: D, values?: DataTypeMap[D]): TensorBuffer<R, D>;

declare function cast_<T extends Tensor>(x: T | TensorLike, dtype: DataType): T;
declare const cast: typeof cast_;

declare function ceil_<T extends Tensor>(x: T | TensorLike): T;
declare const ceil: typeof ceil_;

declare function clipByValue_<T extends Tensor>(x: T | TensorLike, clipValueMin: number, clipValueMax: number): T;
declare const clipByValue: typeof clipByValue_;

declare function clone_<T extends Tensor>(x: T | TensorLike): T;
declare const clone: typeof clone_;

declare function complex_<T extends Tensor>(real: T | TensorLike, imag: T | TensorLike): T;
declare const complex: typeof complex_;

declare function concat_<T extends Tensor>(tensors: Array<T | TensorLike>, axis?: number): T;
declare const concat: typeof concat_;

declare function concat1d_(tensors: Array<Tensor1D$1 | TensorLike>): Tensor1D$1;
declare const concat1d: typeof concat1d_;

declare function concat2d_(tensors: Array<Tensor2D$1 | TensorLike>, axis: number): Tensor2D$1;
declare const concat2d: typeof concat2d_;

declare function concat3d_(tensors: Array<Tensor3D$1 | TensorLike>, axis: number): Tensor3D$1;
declare const concat3d: typeof concat3d_;

declare function concat4d_(tensors: Array<Tensor4D$1 | TensorLike>, axis: number): Tensor4D$1;
declare const concat4d: typeof concat4d_;

declare function conv1d_<T extends Tensor2D$1 | Tensor3D$1>(x: T | TensorLike, filter: Tensor3D$1 | TensorLike, stride: number, pad: 'valid' | 'same' | number | ExplicitPadding, dataFormat?: 'NWC' | 'NCW', dilation?: number, dimRoundingMode?: 'floor' | 'round' | 'ceil'): T;
declare const conv1d$1: typeof conv1d_;

declare function conv2d_<T extends Tensor3D$1 | Tensor4D$1>(x: T | TensorLike, filter: Tensor4D$1 | TensorLike, strides: [number, number] | number, pad: 'valid' | 'same' | number | ExplicitPadding, dataFormat?: 'NHWC' | 'NCHW', dilations?: [number, number] | number, dimRoundingMode?: 'floor' | 'round' | 'ceil'): T;
declare const conv2d$2: typeof conv2d_;

declare function conv2dTranspose_<T extends Tensor3D$1 | Tensor4D$1>(x: T | TensorLike, filter: Tensor4D$1 | TensorLike, outputShape: [number, number, number, number] | [number, number, number], strides: [number, number] | number, pad: 'valid' | 'same' | number | ExplicitPadding, dimRoundingMode?: 'floor' | 'round' | 'ceil'): T;
declare const conv2dTranspose$1: typeof conv2dTranspose_;

declare function conv3d_<T extends Tensor4D$1 | Tensor5D$1>(x: T | TensorLike, filter: Tensor5D$1 | TensorLike, strides: [number, number, number] | number, pad: 'valid' | 'same', dataFormat?: 'NDHWC' | 'NCDHW', dilations?: [number, number, number] | number): T;
declare const conv3d$1: typeof conv3d_;

declare function conv3dTranspose_<T extends Tensor4D$1 | Tensor5D$1>(x: T | TensorLike, filter: Tensor5D$1 | TensorLike, outputShape: [
    number,
    number,
    number,
    number,
    number
] | [number, number, number, number], strides: [number, number, number] | number, pad: 'valid' | 'same'): T;
declare const conv3dTranspose$1: typeof conv3dTranspose_;

declare function cos_<T extends Tensor>(x: T | TensorLike): T;
declare const cos: typeof cos_;

declare function cosh_<T extends Tensor>(x: T | TensorLike): T;
declare const cosh: typeof cosh_;

declare function cumprod_<T extends Tensor>(x: Tensor | TensorLike, axis?: number, exclusive?: boolean, reverse?: boolean): T;
declare const cumprod: typeof cumprod_;

declare function cumsum_<T extends Tensor>(x: Tensor | TensorLike, axis?: number, exclusive?: boolean, reverse?: boolean): T;
declare const cumsum: typeof cumsum_;

declare function denseBincount_<T extends Tensor1D$1 | Tensor2D$1>(x: T | TensorLike, weights: T | TensorLike, size: number, binaryOutput?: boolean): T;
declare const denseBincount: typeof denseBincount_;

declare function depthToSpace_(x: Tensor4D$1 | TensorLike4D, blockSize: number, dataFormat?: 'NHWC' | 'NCHW'): Tensor4D$1;
declare const depthToSpace: typeof depthToSpace_;

declare function depthwiseConv2d_<T extends Tensor3D$1 | Tensor4D$1>(x: T | TensorLike, filter: Tensor4D$1 | TensorLike, strides: [number, number] | number, pad: 'valid' | 'same' | number | ExplicitPadding, dataFormat?: 'NHWC' | 'NCHW', dilations?: [number, number] | number, dimRoundingMode?: 'floor' | 'round' | 'ceil'): T;
declare const depthwiseConv2d$2: typeof depthwiseConv2d_;

declare function diag_(x: Tensor): Tensor;
declare const diag: typeof diag_;

declare function dilation2d_<T extends Tensor3D$1 | Tensor4D$1>(x: T | TensorLike, filter: Tensor3D$1 | TensorLike, strides: [number, number] | number, pad: 'valid' | 'same', dilations?: [number, number] | number, dataFormat?: 'NHWC'): T;
declare const dilation2d: typeof dilation2d_;

declare function div_<T extends Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T;
declare const div: typeof div_;

declare function divNoNan_<T extends Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T;
declare const divNoNan: typeof divNoNan_;

declare function dot_(t1: Tensor | TensorLike, t2: Tensor | TensorLike): Tensor;
declare const dot$1: typeof dot_;

declare function einsum_(equation: string, ...tensors: Tensor[]): Tensor;
declare const einsum: typeof einsum_;

declare function elu_<T extends Tensor>(x: T | TensorLike): T;
declare const elu$1: typeof elu_;

declare function ensureShape_<R extends Rank>(x: Tensor, shape: ShapeMap[R]): Tensor;
declare const ensureShape: typeof ensureShape_;

declare function equal_<T extends Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T;
declare const equal: typeof equal_;

declare function erf_<T extends Tensor>(x: T | TensorLike): T;
declare const erf: typeof erf_;

declare function euclideanNorm_(x: Tensor | TensorLike, axis?: number | number[], keepDims?: boolean): Tensor;
declare const euclideanNorm: typeof euclideanNorm_;

declare function exp_<T extends Tensor>(x: T | TensorLike): T;
declare const exp: typeof exp_;

declare function expandDims_<T extends Tensor>(x: Tensor | TensorLike, axis?: number): T;
declare const expandDims: typeof expandDims_;

declare function expm1_<T extends Tensor>(x: T | TensorLike): T;
declare const expm1: typeof expm1_;

declare function eye_(numRows: number, numColumns?: number, batchShape?: [
    number
] | [
    number,
    number
] | [number, number, number] | [number, number, number, number], dtype?: DataType): Tensor2D$1;
declare const eye: typeof eye_;

declare function fill<R extends Rank>(shape: ShapeMap[R], value: number | string, dtype?: DataType): Tensor<R>;

declare function floor_<T extends Tensor>(x: T | TensorLike): T;
declare const floor: typeof floor_;

declare function floorDiv_<T extends Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T;
declare const floorDiv: typeof floorDiv_;

declare function gather_<T extends Tensor>(x: T | TensorLike, indices: Tensor | TensorLike, axis?: number, batchDims?: number): T;
declare const gather: typeof gather_;

declare function greater_<T extends Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T;
declare const greater: typeof greater_;

declare function greaterEqual_<T extends Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T;
declare const greaterEqual: typeof greaterEqual_;

declare function imag_<T extends Tensor>(input: T | TensorLike): T;
declare const imag: typeof imag_;

declare function isFinite_<T extends Tensor>(x: T | TensorLike): T;
declare const isFinite: typeof isFinite_;

declare function isInf_<T extends Tensor>(x: T | TensorLike): T;
declare const isInf: typeof isInf_;

declare function isNaN_<T extends Tensor>(x: T | TensorLike): T;
declare const isNaN: typeof isNaN_;

declare function leakyRelu_<T extends Tensor>(x: T | TensorLike, alpha?: number): T;
declare const leakyRelu: typeof leakyRelu_;

declare function less_<T extends Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T;
declare const less: typeof less_;

declare function lessEqual_<T extends Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T;
declare const lessEqual: typeof lessEqual_;

declare function linspace(start: number, stop: number, num: number): Tensor1D$1;

declare function localResponseNormalization_<T extends Tensor3D$1 | Tensor4D$1>(x: T | TensorLike, depthRadius?: number, bias?: number, alpha?: number, beta?: number): T;
declare const localResponseNormalization: typeof localResponseNormalization_;

declare function log_<T extends Tensor>(x: T | TensorLike): T;
declare const log$1: typeof log_;

declare function log1p_<T extends Tensor>(x: T | TensorLike): T;
declare const log1p: typeof log1p_;

declare function logSigmoid_<T extends Tensor>(x: T | TensorLike): T;
declare const logSigmoid: typeof logSigmoid_;

declare function logSoftmax_<T extends Tensor>(logits: T | TensorLike, axis?: number): T;
declare const logSoftmax: typeof logSoftmax_;

declare function logSumExp_<T extends Tensor>(x: Tensor | TensorLike, axis?: number | number[], keepDims?: boolean): T;
declare const logSumExp: typeof logSumExp_;

declare function logicalAnd_<T extends Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T;
declare const logicalAnd: typeof logicalAnd_;

declare function logicalNot_<T extends Tensor>(x: T | TensorLike): T;
declare const logicalNot: typeof logicalNot_;

declare function logicalOr_<T extends Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T;
declare const logicalOr: typeof logicalOr_;

declare function logicalXor_<T extends Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T;
declare const logicalXor: typeof logicalXor_;

declare function lowerBound(sortedSequence: Tensor | TensorLike, values: Tensor | TensorLike): Tensor;

declare function matMul_<T extends Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike, transposeA?: boolean, transposeB?: boolean): T;
declare const matMul$1: typeof matMul_;

declare function max_<T extends Tensor>(x: Tensor | TensorLike, axis?: number | number[], keepDims?: boolean): T;
declare const max: typeof max_;

declare function maxPool_<T extends Tensor3D$1 | Tensor4D$1>(x: T | TensorLike, filterSize: [number, number] | number, strides: [number, number] | number, pad: 'valid' | 'same' | number | ExplicitPadding, dimRoundingMode?: 'floor' | 'round' | 'ceil'): T;
declare const maxPool: typeof maxPool_;

declare function maxPool3d_<T extends Tensor4D$1 | Tensor5D$1>(x: T | TensorLike, filterSize: [number, number, number] | number, strides: [number, number, number] | number, pad: 'valid' | 'same' | number, dimRoundingMode?: 'floor' | 'round' | 'ceil', dataFormat?: 'NDHWC' | 'NCDHW'): T;
declare const maxPool3d: typeof maxPool3d_;

declare function maxPoolWithArgmax_<T extends Tensor4D$1>(x: T | TensorLike, filterSize: [number, number] | number, strides: [number, number] | number, pad: 'valid' | 'same' | number, includeBatchInIndex?: boolean): NamedTensorMap;
declare const maxPoolWithArgmax: typeof maxPoolWithArgmax_;

declare function maximum_<T extends Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T;
declare const maximum$1: typeof maximum_;

declare function mean_<T extends Tensor>(x: Tensor | TensorLike, axis?: number | number[], keepDims?: boolean): T;
declare const mean: typeof mean_;

declare function meshgrid<T extends Tensor>(x?: T | TensorLike, y?: T | TensorLike, { indexing }?: {
    indexing?: string;
}): T[];

declare function min_<T extends Tensor>(x: Tensor | TensorLike, axis?: number | number[], keepDims?: boolean): T;
declare const min: typeof min_;

declare function minimum_<T extends Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T;
declare const minimum$1: typeof minimum_;

declare function mirrorPad_<T extends Tensor>(x: T | TensorLike, paddings: Array<[number, number]>, mode: 'reflect' | 'symmetric'): T;
declare const mirrorPad: typeof mirrorPad_;

declare function mod_<T extends Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T;
declare const mod: typeof mod_;

declare function moments_(x: Tensor | TensorLike, axis?: number | number[], keepDims?: boolean): {
    mean: Tensor;
    variance: Tensor;
};
declare const moments: typeof moments_;

declare function mul_<T extends Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T;
declare const mul: typeof mul_;

type LSTMCellFunc = {
    (data: Tensor2D$1, c: Tensor2D$1, h: Tensor2D$1): [Tensor2D$1, Tensor2D$1];
};
declare function multiRNNCell_(lstmCells: LSTMCellFunc[], data: Tensor2D$1 | TensorLike, c: Array<Tensor2D$1 | TensorLike>, h: Array<Tensor2D$1 | TensorLike>): [Tensor2D$1[], Tensor2D$1[]];
declare const multiRNNCell: typeof multiRNNCell_;

declare function multinomial_(logits: Tensor1D$1 | Tensor2D$1 | TensorLike, numSamples: number, seed?: number, normalized?: boolean): Tensor1D$1 | Tensor2D$1;
declare const multinomial: typeof multinomial_;

declare function neg_<T extends Tensor>(x: T | TensorLike): T;
declare const neg: typeof neg_;

declare function notEqual_<T extends Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T;
declare const notEqual: typeof notEqual_;

declare function oneHot_(indices: Tensor | TensorLike, depth: number, onValue?: number, offValue?: number, dtype?: DataType): Tensor;
declare const oneHot: typeof oneHot_;

declare function ones$1<R extends Rank>(shape: ShapeMap[R], dtype?: DataType): Tensor<R>;

declare function onesLike_<T extends Tensor>(x: T | TensorLike): T;
declare const onesLike: typeof onesLike_;

declare function outerProduct_(v1: Tensor1D$1 | TensorLike, v2: Tensor1D$1 | TensorLike): Tensor2D$1;
declare const outerProduct: typeof outerProduct_;

declare function pad_<T extends Tensor>(x: T | TensorLike, paddings: Array<[number, number]>, constantValue?: number): T;
declare const pad: typeof pad_;

declare function pad1d_(x: Tensor1D$1 | TensorLike, paddings: [number, number], constantValue?: number): Tensor1D$1;
declare const pad1d: typeof pad1d_;

declare function pad2d_(x: Tensor2D$1 | TensorLike, paddings: [[number, number], [number, number]], constantValue?: number): Tensor2D$1;
declare const pad2d: typeof pad2d_;

declare function pad3d_(x: Tensor3D$1 | TensorLike, paddings: [[number, number], [number, number], [number, number]], constantValue?: number): Tensor3D$1;
declare const pad3d: typeof pad3d_;

declare function pad4d_(x: Tensor4D$1 | TensorLike, paddings: [
    [
        number,
        number
    ],
    [number, number],
    [number, number],
    [number, number]
], constantValue?: number): Tensor4D$1;
declare const pad4d: typeof pad4d_;

declare function pool_<T extends Tensor3D$1 | Tensor4D$1>(input: T | TensorLike, windowShape: [number, number] | number, poolingType: 'avg' | 'max', pad: 'valid' | 'same' | number | ExplicitPadding, dilations?: [number, number] | number, strides?: [number, number] | number, dimRoundingMode?: 'floor' | 'round' | 'ceil'): T;
declare const pool: typeof pool_;

declare function pow_<T extends Tensor>(base: Tensor | TensorLike, exp: Tensor | TensorLike): T;
declare const pow: typeof pow_;

declare function prelu_<T extends Tensor>(x: T | TensorLike, alpha: T | TensorLike): T;
declare const prelu$1: typeof prelu_;

declare function print<T extends Tensor>(x: T, verbose?: boolean): void;

declare function prod_<T extends Tensor>(x: Tensor | TensorLike, axis?: number | number[], keepDims?: boolean): T;
declare const prod: typeof prod_;

interface RaggedGatherMap {
    outputNestedSplits: Tensor[];
    outputDenseValues: Tensor;
}
declare function raggedGather_(paramsNestedSplits: Tensor[], paramsDenseValues: Tensor | TensorLike, indices: Tensor | TensorLike, outputRaggedRank: number): RaggedGatherMap;
declare const raggedGather: typeof raggedGather_;

declare function raggedRange_(starts: Tensor | TensorLike, limits: Tensor | TensorLike, deltas: Tensor | TensorLike): NamedTensorMap;
declare const raggedRange: typeof raggedRange_;

declare function raggedTensorToTensor_(shape: Tensor | TensorLike, values: Tensor | TensorLike, defaultValue: Tensor | TensorLike, rowPartitionTensors: Tensor[], rowPartitionTypes: string[]): Tensor;
declare const raggedTensorToTensor: typeof raggedTensorToTensor_;

declare function rand_<R extends Rank>(shape: ShapeMap[R], randFunction: () => number, dtype?: DataType): Tensor<R>;
declare const rand: typeof rand_;

declare function randomGamma_<R extends Rank>(shape: ShapeMap[R], alpha: number, beta?: number, dtype?: 'float32' | 'int32', seed?: number): Tensor<R>;
declare const randomGamma: typeof randomGamma_;

declare function randomNormal_<R extends Rank>(shape: ShapeMap[R], mean?: number, stdDev?: number, dtype?: 'float32' | 'int32', seed?: number): Tensor<R>;
declare const randomNormal$1: typeof randomNormal_;

declare function randomStandardNormal_<R extends Rank>(shape: ShapeMap[R], dtype?: 'float32' | 'int32', seed?: number): Tensor<R>;
declare const randomStandardNormal: typeof randomStandardNormal_;

declare function randomUniform_<R extends Rank>(shape: ShapeMap[R], minval?: number, maxval?: number, dtype?: DataType, seed?: number | string): Tensor<R>;
declare const randomUniform$1: typeof randomUniform_;

declare function randomUniformInt_<R extends Rank>(shape: ShapeMap[R], minval: number, maxval: number, seed?: number | string): Tensor<R>;
declare const randomUniformInt: typeof randomUniformInt_;

declare function range(start: number, stop: number, step?: number, dtype?: 'float32' | 'int32'): Tensor1D$1;

declare function real_<T extends Tensor>(input: T | TensorLike): T;
declare const real: typeof real_;

declare function reciprocal_<T extends Tensor>(x: T | TensorLike): T;
declare const reciprocal: typeof reciprocal_;

declare function relu_<T extends Tensor>(x: T | TensorLike): T;
declare const relu: typeof relu_;

declare function relu6_<T extends Tensor>(x: T | TensorLike): T;
declare const relu6: typeof relu6_;

declare function reshape_<R extends Rank>(x: Tensor | TensorLike, shape: ShapeMap[R]): Tensor<R>;
declare const reshape$1: typeof reshape_;

declare function reverse_<T extends Tensor>(x: T | TensorLike, axis?: number | number[]): T;
declare const reverse: typeof reverse_;

declare function reverse1d_(x: Tensor1D$1 | TensorLike): Tensor1D$1;
declare const reverse1d: typeof reverse1d_;

declare function reverse2d_(x: Tensor2D$1 | TensorLike, axis?: number | number[]): Tensor2D$1;
declare const reverse2d: typeof reverse2d_;

declare function reverse3d_(x: Tensor3D$1 | TensorLike, axis?: number | number[]): Tensor3D$1;
declare const reverse3d: typeof reverse3d_;

declare function reverse4d_(x: Tensor4D$1 | TensorLike, axis?: number | number[]): Tensor4D$1;
declare const reverse4d: typeof reverse4d_;

declare function round_<T extends Tensor>(x: T | TensorLike): T;
declare const round: typeof round_;

declare function rsqrt_<T extends Tensor>(x: T | TensorLike): T;
declare const rsqrt: typeof rsqrt_;

declare function scalar(value: number | boolean | string | Uint8Array, dtype?: DataType): Scalar$1;

declare function selu_<T extends Tensor>(x: T | TensorLike): T;
declare const selu: typeof selu_;

declare function separableConv2d_<T extends Tensor3D$1 | Tensor4D$1>(x: T | TensorLike, depthwiseFilter: Tensor4D$1 | TensorLike, pointwiseFilter: Tensor4D$1 | TensorLike, strides: [number, number] | number, pad: 'valid' | 'same', dilation?: [number, number] | number, dataFormat?: 'NHWC' | 'NCHW'): T;
declare const separableConv2d$1: typeof separableConv2d_;

declare function setdiff1dAsync_(x: Tensor | TensorLike, y: Tensor | TensorLike): Promise<[Tensor, Tensor]>;
declare const setdiff1dAsync: typeof setdiff1dAsync_;

declare function sigmoid_<T extends Tensor>(x: T | TensorLike): T;
declare const sigmoid: typeof sigmoid_;

declare function sign_<T extends Tensor>(x: T | TensorLike): T;
declare const sign: typeof sign_;

declare function sin_<T extends Tensor>(x: T | TensorLike): T;
declare const sin: typeof sin_;

declare function sinh_<T extends Tensor>(x: T | TensorLike): T;
declare const sinh: typeof sinh_;

declare function slice_<R extends Rank, T extends Tensor<R>>(x: T | TensorLike, begin: number | number[], size?: number | number[]): T;
declare const slice: typeof slice_;

declare function slice1d_(x: Tensor1D$1 | TensorLike, begin: number, size: number): Tensor1D$1;
declare const slice1d: typeof slice1d_;

declare function slice2d_(x: Tensor2D$1 | TensorLike, begin: [number, number], size: [number, number]): Tensor2D$1;
declare const slice2d: typeof slice2d_;

declare function slice3d_(x: Tensor3D$1 | TensorLike, begin: [number, number, number], size: [number, number, number]): Tensor3D$1;
declare const slice3d: typeof slice3d_;

declare function slice4d_(x: Tensor4D$1 | TensorLike, begin: [number, number, number, number], size: [number, number, number, number]): Tensor4D$1;
declare const slice4d: typeof slice4d_;

declare function softmax_<T extends Tensor>(logits: T | TensorLike, dim?: number): T;
declare const softmax$1: typeof softmax_;

declare function softplus_<T extends Tensor>(x: T | TensorLike): T;
declare const softplus: typeof softplus_;

declare function spaceToBatchND_<T extends Tensor>(x: T | TensorLike, blockShape: number[], paddings: number[][]): T;
declare const spaceToBatchND: typeof spaceToBatchND_;

declare function fft_(input: Tensor): Tensor;
declare const fft: typeof fft_;

declare function ifft_(input: Tensor): Tensor;
declare const ifft: typeof ifft_;

declare function irfft_(input: Tensor): Tensor;
declare const irfft: typeof irfft_;

declare function rfft_(input: Tensor, fftLength?: number): Tensor;
declare const rfft: typeof rfft_;

declare function split_<T extends Tensor>(x: Tensor | TensorLike, numOrSizeSplits: number[] | number, axis?: number): T[];
declare const split: typeof split_;

declare function sqrt_<T extends Tensor>(x: T | TensorLike): T;
declare const sqrt: typeof sqrt_;

declare function square_<T extends Tensor>(x: T | TensorLike): T;
declare const square: typeof square_;

declare function squaredDifference_<T extends Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T;
declare const squaredDifference: typeof squaredDifference_;

declare function squeeze_<T extends Tensor>(x: Tensor | TensorLike, axis?: number[]): T;
declare const squeeze: typeof squeeze_;

declare function stack_<T extends Tensor>(tensors: Array<T | TensorLike>, axis?: number): Tensor;
declare const stack: typeof stack_;

declare function step_<T extends Tensor>(x: T | TensorLike, alpha?: number): T;
declare const step: typeof step_;

declare function stridedSlice_(x: Tensor | TensorLike, begin: number[], end: number[], strides?: number[], beginMask?: number, endMask?: number, ellipsisMask?: number, newAxisMask?: number, shrinkAxisMask?: number): Tensor;
declare const stridedSlice: typeof stridedSlice_;

declare function sub_<T extends Tensor>(a: Tensor | TensorLike, b: Tensor | TensorLike): T;
declare const sub: typeof sub_;

declare function sum_<T extends Tensor>(x: Tensor | TensorLike, axis?: number | number[], keepDims?: boolean): T;
declare const sum: typeof sum_;

declare function tan_<T extends Tensor>(x: T | TensorLike): T;
declare const tan: typeof tan_;

declare function tanh_<T extends Tensor>(x: T | TensorLike): T;
declare const tanh: typeof tanh_;

declare function tensor<R extends Rank>(values: TensorLike | WebGLData | WebGPUData, shape?: ShapeMap[R], dtype?: DataType): Tensor<R>;

declare function tensor1d(values: TensorLike1D, dtype?: DataType): Tensor1D$1;

declare function tensor2d(values: TensorLike2D, shape?: [number, number], dtype?: DataType): Tensor2D$1;

declare function tensor3d(values: TensorLike3D, shape?: [number, number, number], dtype?: DataType): Tensor3D$1;

declare function tensor4d(values: TensorLike4D, shape?: [number, number, number, number], dtype?: DataType): Tensor4D$1;

declare function tensor5d(values: TensorLike5D, shape?: [number, number, number, number, number], dtype?: DataType): Tensor5D$1;

declare function tensor6d(values: TensorLike6D, shape?: [number, number, number, number, number, number], dtype?: DataType): Tensor6D;

declare function tensorScatterUpdate_<R extends Rank>(tensor: Tensor<R> | TensorLike, indices: Tensor | TensorLike, updates: Tensor | TensorLike): Tensor<R>;
declare const tensorScatterUpdate: typeof tensorScatterUpdate_;

declare function tile_<T extends Tensor>(x: T | TensorLike, reps: number[]): T;
declare const tile: typeof tile_;

declare function topk_<T extends Tensor>(x: T | TensorLike, k?: number, sorted?: boolean): {
    values: T;
    indices: T;
};
declare const topk: typeof topk_;

declare function truncatedNormal_<R extends Rank>(shape: ShapeMap[R], mean?: number, stdDev?: number, dtype?: 'float32' | 'int32', seed?: number): Tensor<R>;
declare const truncatedNormal$1: typeof truncatedNormal_;

declare function unique_<T extends Tensor>(x: T | TensorLike, axis?: number): {
    values: T;
    indices: Tensor1D$1;
};
declare const unique: typeof unique_;

declare function unsortedSegmentSum_<T extends Tensor>(x: T | TensorLike, segmentIds: Tensor1D$1 | TensorLike, numSegments: number): T;
declare const unsortedSegmentSum: typeof unsortedSegmentSum_;

declare function unstack_(x: Tensor | TensorLike, axis?: number): Tensor[];
declare const unstack: typeof unstack_;

declare function upperBound(sortedSequence: Tensor | TensorLike, values: Tensor | TensorLike): Tensor;

declare function variable<R extends Rank>(initialValue: Tensor<R>, trainable?: boolean, name?: string, dtype?: DataType): Variable<R>;

declare function where_<T extends Tensor>(condition: Tensor | TensorLike, a: T | TensorLike, b: T | TensorLike): T;
declare const where: typeof where_;

declare function whereAsync_(condition: Tensor | TensorLike): Promise<Tensor2D$1>;
declare const whereAsync: typeof whereAsync_;

declare function zeros$1<R extends Rank>(shape: ShapeMap[R], dtype?: DataType): Tensor<R>;

declare function zerosLike_<T extends Tensor>(x: T | TensorLike): T;
declare const zerosLike: typeof zerosLike_;

declare function booleanMaskAsync_(tensor: Tensor | TensorLike, mask: Tensor | TensorLike, axis?: number): Promise<Tensor>;
declare const booleanMaskAsync: typeof booleanMaskAsync_;

declare function transpose_<T extends Tensor>(x: T | TensorLike, perm?: number[], conjugate?: boolean): T;
declare const transpose: typeof transpose_;

declare function norm_(x: Tensor | TensorLike, ord?: number | 'euclidean' | 'fro', axis?: number | number[], keepDims?: boolean): Tensor;
declare const norm: typeof norm_;

declare function movingAverage_<T extends Tensor>(v: T | TensorLike, x: T | TensorLike, decay: number | Scalar$1, step?: number | Scalar$1, zeroDebias?: boolean): T;
declare const movingAverage: typeof movingAverage_;

declare function scatterND_<R extends Rank>(indices: Tensor | TensorLike, updates: Tensor | TensorLike, shape: ShapeMap[R]): Tensor<R>;
declare const scatterND: typeof scatterND_;

declare function searchSorted_(sortedSequence: Tensor | TensorLike, values: Tensor | TensorLike, side?: 'left' | 'right'): Tensor;
declare const searchSorted: typeof searchSorted_;

declare function sparseToDense_<R extends Rank>(sparseIndices: Tensor | TensorLike, sparseValues: Tensor | TensorLike, outputShape: ShapeMap[R], defaultValue?: Scalar$1 | ScalarLike): Tensor<R>;
declare const sparseToDense: typeof sparseToDense_;

declare function gatherND_(x: Tensor | TensorLike, indices: Tensor | TensorLike): Tensor;
declare const gatherND: typeof gatherND_;

declare function dropout_(x: Tensor | TensorLike, rate: number, noiseShape?: number[], seed?: number | string): Tensor;
declare const dropout$1: typeof dropout_;

declare function enclosingPowerOfTwo(value: number): number;
declare function cosineWindow(windowLength: number, a: number, b: number): Tensor1D$1;

declare function inTopKAsync_<T extends Tensor, U extends Tensor>(predictions: T | TensorLike, targets: U | TensorLike, k?: number): Promise<U>;
declare const inTopKAsync: typeof inTopKAsync_;

declare const OP_SCOPE_SUFFIX = "__op";
declare function op<T extends Function>(f: {
    [name: string]: T;
}): T;

type FusedConv2DConfig = {
    input: Tensor4D$1;
    filter: Tensor4D$1;
    convInfo: Conv2DInfo;
    bias?: Tensor;
    activation?: Activation$2;
    preluActivationWeights?: Tensor;
    leakyreluAlpha?: number;
};
type FusedBatchMatMulConfig = {
    a: Tensor3D$1;
    b: Tensor3D$1;
    transposeA: boolean;
    transposeB: boolean;
    bias?: Tensor;
    activation?: Activation$2;
    preluActivationWeights?: Tensor;
    leakyreluAlpha?: number;
};
type Activation$2 = 'linear' | 'relu' | 'prelu' | 'elu' | 'relu6' | 'leakyrelu' | 'sigmoid';

declare function fusedConv2d_<T extends Tensor3D$1 | Tensor4D$1>({ x, filter, strides, pad, dataFormat, dilations, dimRoundingMode, bias, activation, preluActivationWeights, leakyreluAlpha }: {
    x: T | TensorLike;
    filter: Tensor4D$1 | TensorLike;
    strides: [number, number] | number;
    pad: 'valid' | 'same' | number | ExplicitPadding;
    dataFormat?: 'NHWC' | 'NCHW';
    dilations?: [number, number] | number;
    dimRoundingMode?: 'floor' | 'round' | 'ceil';
    bias?: Tensor | TensorLike;
    activation?: Activation$2;
    preluActivationWeights?: Tensor;
    leakyreluAlpha?: number;
}): T;
declare const conv2d$1: typeof fusedConv2d_;

declare function fusedDepthwiseConv2d_<T extends Tensor3D$1 | Tensor4D$1>({ x, filter, strides, pad, dataFormat, dilations, dimRoundingMode, bias, activation, preluActivationWeights, leakyreluAlpha }: {
    x: T | TensorLike;
    filter: Tensor4D$1 | TensorLike;
    strides: [number, number] | number;
    pad: 'valid' | 'same' | number;
    dataFormat?: 'NHWC' | 'NCHW';
    dilations?: [number, number] | number;
    dimRoundingMode?: 'floor' | 'round' | 'ceil';
    bias?: Tensor | TensorLike;
    activation?: Activation$2;
    preluActivationWeights?: Tensor;
    leakyreluAlpha?: number;
}): T;
declare const depthwiseConv2d$1: typeof fusedDepthwiseConv2d_;

declare function fusedMatMul_({ a, b, transposeA, transposeB, bias, activation, preluActivationWeights, leakyreluAlpha, }: {
    a: Tensor | TensorLike;
    b: Tensor | TensorLike;
    transposeA?: boolean;
    transposeB?: boolean;
    bias?: Tensor | TensorLike;
    activation?: Activation$2;
    preluActivationWeights?: Tensor;
    leakyreluAlpha?: number;
}): Tensor;
declare const matMul: typeof fusedMatMul_;

declare const fused_ops_d_matMul: typeof matMul;
declare namespace fused_ops_d {
  export { conv2d$1 as conv2d, depthwiseConv2d$1 as depthwiseConv2d, fused_ops_d_matMul as matMul };
  export type { Activation$2 as Activation };
}

declare const spectral: {
    fft: (input: Tensor<Rank>) => Tensor<Rank>;
    ifft: (input: Tensor<Rank>) => Tensor<Rank>;
    rfft: (input: Tensor<Rank>, fftLength?: number) => Tensor<Rank>;
    irfft: (input: Tensor<Rank>) => Tensor<Rank>;
};

declare const signal: {
    hammingWindow: (windowLength: number) => Tensor1D$1;
    hannWindow: (windowLength: number) => Tensor1D$1;
    frame: (signal: Tensor1D$1, frameLength: number, frameStep: number, padEnd?: boolean, padValue?: number) => Tensor<Rank>;
    stft: (signal: Tensor1D$1, frameLength: number, frameStep: number, fftLength?: number, windowFn?: (length: number) => Tensor1D$1) => Tensor<Rank>;
};
declare const image: {
    flipLeftRight: (image: TensorLike | Tensor4D$1) => Tensor4D$1;
    grayscaleToRGB: <T extends Tensor2D$1 | Tensor3D$1 | Tensor4D$1 | Tensor5D$1 | Tensor6D>(image: TensorLike | T) => T;
    resizeNearestNeighbor: <T_1 extends Tensor3D$1 | Tensor4D$1>(images: TensorLike | T_1, size: [number, number], alignCorners?: boolean, halfPixelCenters?: boolean) => T_1;
    resizeBilinear: <T_2 extends Tensor3D$1 | Tensor4D$1>(images: TensorLike | T_2, size: [number, number], alignCorners?: boolean, halfPixelCenters?: boolean) => T_2;
    rgbToGrayscale: <T_3 extends Tensor2D$1 | Tensor3D$1 | Tensor4D$1 | Tensor5D$1 | Tensor6D>(image: TensorLike | T_3) => T_3;
    rotateWithOffset: (image: TensorLike | Tensor4D$1, radians: number, fillValue?: number | [number, number, number], center?: number | [number, number]) => Tensor4D$1;
    cropAndResize: (image: TensorLike | Tensor4D$1, boxes: TensorLike | Tensor2D$1, boxInd: TensorLike | Tensor1D$1, cropSize: [number, number], method?: "bilinear" | "nearest", extrapolationValue?: number) => Tensor4D$1;
    nonMaxSuppression: (boxes: TensorLike | Tensor2D$1, scores: TensorLike | Tensor1D$1, maxOutputSize: number, iouThreshold?: number, scoreThreshold?: number) => Tensor1D$1;
    nonMaxSuppressionAsync: (boxes: TensorLike | Tensor2D$1, scores: TensorLike | Tensor1D$1, maxOutputSize: number, iouThreshold?: number, scoreThreshold?: number) => Promise<Tensor1D$1>;
    nonMaxSuppressionWithScore: (boxes: TensorLike | Tensor2D$1, scores: TensorLike | Tensor1D$1, maxOutputSize: number, iouThreshold?: number, scoreThreshold?: number, softNmsSigma?: number) => NamedTensorMap;
    nonMaxSuppressionWithScoreAsync: (boxes: TensorLike | Tensor2D$1, scores: TensorLike | Tensor1D$1, maxOutputSize: number, iouThreshold?: number, scoreThreshold?: number, softNmsSigma?: number) => Promise<NamedTensorMap>;
    nonMaxSuppressionPadded: (boxes: TensorLike | Tensor2D$1, scores: TensorLike | Tensor1D$1, maxOutputSize: number, iouThreshold?: number, scoreThreshold?: number, padToMaxOutputSize?: boolean) => NamedTensorMap;
    nonMaxSuppressionPaddedAsync: (boxes: TensorLike | Tensor2D$1, scores: TensorLike | Tensor1D$1, maxOutputSize: number, iouThreshold?: number, scoreThreshold?: number, padToMaxOutputSize?: boolean) => Promise<NamedTensorMap>;
    threshold: (image: TensorLike | Tensor3D$1, method?: string, inverted?: boolean, threshValue?: number) => Tensor3D$1;
    transform: (image: TensorLike | Tensor4D$1, transforms: TensorLike | Tensor2D$1, interpolation?: "bilinear" | "nearest", fillMode?: "reflect" | "nearest" | "constant" | "wrap", fillValue?: number, outputShape?: [number, number]) => Tensor4D$1;
};
declare const linalg: {
    bandPart: <T extends Tensor<Rank>>(a: TensorLike | T, numLower: number | Scalar$1, numUpper: number | Scalar$1) => T;
    gramSchmidt: (xs: Tensor2D$1 | Tensor1D$1[]) => Tensor2D$1 | Tensor1D$1[];
    qr: (x: Tensor<Rank>, fullMatrices?: boolean) => [Tensor<Rank>, Tensor<Rank>];
};
declare const losses: {
    absoluteDifference: <T extends Tensor<Rank>, O extends Tensor<Rank>>(labels: TensorLike | T, predictions: TensorLike | T, weights?: TensorLike | Tensor<Rank>, reduction?: Reduction) => O;
    computeWeightedLoss: <T_1 extends Tensor<Rank>, O_1 extends Tensor<Rank>>(losses: TensorLike | T_1, weights?: TensorLike | Tensor<Rank>, reduction?: Reduction) => O_1;
    cosineDistance: <T_2 extends Tensor<Rank>, O_2 extends Tensor<Rank>>(labels: TensorLike | T_2, predictions: TensorLike | T_2, axis: number, weights?: TensorLike | Tensor<Rank>, reduction?: Reduction) => O_2;
    hingeLoss: <T_3 extends Tensor<Rank>, O_3 extends Tensor<Rank>>(labels: TensorLike | T_3, predictions: TensorLike | T_3, weights?: TensorLike | Tensor<Rank>, reduction?: Reduction) => O_3;
    huberLoss: <T_4 extends Tensor<Rank>, O_4 extends Tensor<Rank>>(labels: TensorLike | T_4, predictions: TensorLike | T_4, weights?: TensorLike | Tensor<Rank>, delta?: number, reduction?: Reduction) => O_4;
    logLoss: <T_5 extends Tensor<Rank>, O_5 extends Tensor<Rank>>(labels: TensorLike | T_5, predictions: TensorLike | T_5, weights?: TensorLike | Tensor<Rank>, epsilon?: number, reduction?: Reduction) => O_5;
    meanSquaredError: <T_6 extends Tensor<Rank>, O_6 extends Tensor<Rank>>(labels: TensorLike | T_6, predictions: TensorLike | T_6, weights?: TensorLike | Tensor<Rank>, reduction?: Reduction) => O_6;
    sigmoidCrossEntropy: <T_7 extends Tensor<Rank>, O_7 extends Tensor<Rank>>(multiClassLabels: TensorLike | T_7, logits: TensorLike | T_7, weights?: TensorLike | Tensor<Rank>, labelSmoothing?: number, reduction?: Reduction) => O_7;
    softmaxCrossEntropy: <T_8 extends Tensor<Rank>, O_8 extends Tensor<Rank>>(onehotLabels: TensorLike | T_8, logits: TensorLike | T_8, weights?: TensorLike | Tensor<Rank>, labelSmoothing?: number, reduction?: Reduction) => O_8;
};
declare const sparse: {
    sparseFillEmptyRows: (indices: TensorLike | Tensor2D$1, values: TensorLike | Tensor1D$1, denseShape: TensorLike | Tensor1D$1, defaultValue: ScalarLike | Scalar$1) => NamedTensorMap;
    sparseReshape: (inputIndices: TensorLike | Tensor2D$1, inputShape: TensorLike | Tensor1D$1, newShape: TensorLike | Tensor1D$1) => NamedTensorMap;
    sparseSegmentMean: (data: TensorLike | Tensor<Rank>, indices: TensorLike | Tensor1D$1, segmentIds: TensorLike | Tensor1D$1) => Tensor<Rank>;
    sparseSegmentSum: (data: TensorLike | Tensor<Rank>, indices: TensorLike | Tensor1D$1, segmentIds: TensorLike | Tensor1D$1) => Tensor<Rank>;
};
declare const string: {
    stringNGrams: (data: TensorLike | Tensor1D$1, dataSplits: TensorLike | Tensor<Rank>, separator: string, nGramWidths: number[], leftPad: string, rightPad: string, padWidth: number, preserveShortSequences: boolean) => NamedTensorMap;
    stringSplit: (input: TensorLike | Tensor1D$1, delimiter: ScalarLike | Scalar$1, skipEmpty?: boolean) => NamedTensorMap;
    stringToHashBucketFast: (input: TensorLike | Tensor<Rank>, numBuckets: number) => Tensor<Rank>;
    staticRegexReplace: (input: TensorLike | Tensor<Rank>, pattern: string, rewrite: string, replaceGlobal?: boolean) => Tensor<Rank>;
};

declare enum Reduction {
    NONE = 0,
    MEAN = 1,
    SUM = 2,
    SUM_BY_NONZERO_WEIGHTS = 3
}

declare const train: typeof OptimizerConstructors;

declare function enableProdMode(): void;
declare function enableDebugMode(): void;
declare function disableDeprecationWarnings(): void;
declare function deprecationWarn(msg: string): void;
declare function disposeVariables(): void;
declare function engine(): Engine;
declare function memory(): MemoryInfo;
declare function profile(f: () => (TensorContainer | Promise<TensorContainer>)): Promise<ProfileInfo>;
declare function tidy<T extends TensorContainer>(nameOrFn: string | ScopeFn<T>, fn?: ScopeFn<T>): T;
declare function dispose(container: TensorContainer): void;
declare function keep<T extends Tensor>(result: T): T;
declare function time(f: () => void): Promise<TimingInfo>;
declare function setBackend(backendName: string): Promise<boolean>;
declare function ready(): Promise<void>;
declare function getBackend(): string;
declare function removeBackend(name: string): void;
declare function findBackend(name: string): KernelBackend;
declare function findBackendFactory(name: string): () => KernelBackend | Promise<KernelBackend>;
declare function registerBackend(name: string, factory: () => KernelBackend | Promise<KernelBackend>, priority?: number): boolean;
declare function backend(): KernelBackend;
declare function setPlatform(platformName: string, platform: Platform): void;

declare function grad(f: (x: Tensor) => Tensor): (x: TensorLike | Tensor, dy?: TensorLike | Tensor) => Tensor;
declare function grads(f: (...args: Tensor[]) => Tensor): (args: Array<Tensor | TensorLike>, dy?: Tensor | TensorLike) => Tensor[];
declare function valueAndGrad<I extends Tensor, O extends Tensor>(f: (x: I) => O): (x: I, dy?: O) => {
    value: O;
    grad: I;
};
declare function valueAndGrads<O extends Tensor>(f: (...args: Tensor[]) => O): (args: Tensor[], dy?: O) => {
    grads: Tensor[];
    value: O;
};
declare function variableGrads(f: () => Scalar$1, varList?: Variable[]): {
    value: Scalar$1;
    grads: NamedTensorMap;
};
declare function customGrad<T extends Tensor>(f: CustomGradientFunc<T>): (...args: Tensor[]) => T;

declare function nextFrame(): Promise<void>;

declare function axesAreInnerMostDims(axes: number[], rank: number): boolean;
declare function combineLocations(outputLoc: number[], reduceLoc: number[], axes: number[]): number[];
declare function computeOutAndReduceShapes(aShape: number[], axes: number[]): [number[], number[]];
declare function expandShapeToKeepDim(shape: number[], axes: number[]): number[];
declare function assertAxesAreInnerMostDims(msg: string, axes: number[], rank: number): void;
declare function getAxesPermutation(axes: number[], rank: number): number[] | null;
declare function getUndoAxesPermutation(axes: number[]): number[];
declare function getInnerMostAxes(numAxes: number, rank: number): number[];

declare function assertParamsConsistent(shapes: number[][], axis: number): void;
declare function computeOutShape$1(shapes: number[][], axis: number): number[];

declare function getFusedDyActivation(dy: Tensor, y: Tensor, activation: Activation$2): Tensor;
declare function getFusedBiasGradient(bias: Tensor, dyActivation: Tensor): Tensor;
declare function applyActivation(x: Tensor, activation: Activation$2, preluActivationWeights?: Tensor, leakyreluAlpha?: number): Tensor;
declare const shouldFuse: (gradientDepth: number, activation: Activation$2) => boolean;

declare enum RowPartitionType {
    FIRST_DIM_SIZE = 0,
    VALUE_ROWIDS = 1,
    ROW_LENGTHS = 2,
    ROW_SPLITS = 3,
    ROW_LIMITS = 4,
    ROW_STARTS = 5
}
declare function combineRaggedTensorToTensorShapes(raggedRank: number, shape: number[], valueShape: number[]): number[];
declare function getRowPartitionTypesHelper(rowPartitionTypeStrings: string[]): RowPartitionType[];
declare function getRaggedRank(rowPartitionTypes: RowPartitionType[]): number;
declare function validateDefaultValueShape(defaultValueShape: number[], valueShape: number[]): void;

declare const PARALLELIZE_THRESHOLD = 30;
interface ReduceInfo {
    windowSize: number;
    batchSize: number;
    inSize: number;
    outSize: number;
}
declare function computeOptimalWindowSize(inSize: number): number;

declare function getImageCenter(center: number | [number, number], imageHeight: number, imageWidth: number): [number, number];

declare function getReshaped(inputShape: number[], blockShape: number[], prod: number, batchToSpace?: boolean): number[];
declare function getPermuted(reshapedRank: number, blockShapeRank: number, batchToSpace?: boolean): number[];
declare function getReshapedPermuted(inputShape: number[], blockShape: number[], prod: number, batchToSpace?: boolean): number[];
declare function getSliceBeginCoords(crops: number[][], blockShape: number): number[];
declare function getSliceSize(uncroppedShape: number[], crops: number[][], blockShape: number): number[];

declare const SELU_SCALEALPHA = 1.7580993408473768;
declare const SELU_SCALE = 1.0507009873554805;

declare const ERF_P = 0.3275911;
declare const ERF_A1 = 0.254829592;
declare const ERF_A2 = -0.284496736;
declare const ERF_A3 = 1.421413741;
declare const ERF_A4 = -1.453152027;
declare const ERF_A5 = 1.061405429;

declare function warn(...msg: Array<{}>): void;
declare function log(...msg: Array<{}>): void;

declare function mergeRealAndImagArrays(real: Float32Array, imag: Float32Array): Float32Array;
declare function splitRealAndImagArrays(complex: Float32Array): {
    real: Float32Array;
    imag: Float32Array;
};
declare function complexWithEvenIndex(complex: Float32Array): {
    real: Float32Array;
    imag: Float32Array;
};
declare function complexWithOddIndex(complex: Float32Array): {
    real: Float32Array;
    imag: Float32Array;
};
declare function getComplexWithIndex(complex: Float32Array, index: number): {
    real: number;
    imag: number;
};
declare function assignToTypedArray(data: TypedArray, real: number, imag: number, index: number): void;
declare function exponents(n: number, inverse: boolean): {
    real: Float32Array;
    imag: Float32Array;
};
declare function exponent(k: number, n: number, inverse: boolean): {
    real: number;
    imag: number;
};

declare function decodeEinsumEquation(equation: string, numTensors: number): {
    allDims: string[];
    summedDims: number[];
    idDims: number[][];
};
declare function getEinsumPermutation(nDims: number, idDims: number[]): {
    permutationIndices: number[];
    expandDims: number[];
};
declare function checkEinsumDimSizes(nDims: number, idDims: number[][], tensors: Tensor[]): void;
declare function getEinsumComputePath(summedDims: number[], idDims: number[][]): {
    path: number[];
    steps: number[][];
};
declare function isIdentityPermutation(perm: number[]): boolean;

declare function prepareSplitSize(x: Tensor | TensorInfo, numOrSizeSplits: number[] | number, axis?: number): number[];

declare function getSparseFillEmptyRowsIndicesDenseShapeMismatch(indicesLength: number): string;
declare function getSparseFillEmptyRowsNegativeIndexErrorMessage(index: number, value: number): string;
declare function getSparseFillEmptyRowsOutOfRangeIndexErrorMessage(index: number, value: number, limit: number): string;

declare function getSparseReshapeMultipleNegativeOneOutputDimErrorMessage(dim1: number, dim2: number): string;
declare function getSparseReshapeNegativeOutputDimErrorMessage(dim: number, value: number): string;
declare function getSparseReshapeEmptyTensorZeroOutputDimErrorMessage(): string;
declare function getSparseReshapeInputOutputMultipleErrorMessage(inputShape: number[], outputShape: number[]): string;
declare function getSparseReshapeInputOutputMismatchErrorMessage(inputShape: number[], outputShape: number[]): string;

declare function getSparseSegmentReductionNegativeSegmentIdsErrorMessage(): string;
declare function getSparseSegmentReductionNonIncreasingSegmentIdsErrorMessage(): string;
declare function getSparseSegmentReductionSegmentIdOutOfRangeErrorMessage(segmentId: number, outputRows: number): string;
declare function getSparseSegmentReductionIndicesOutOfRangeErrorMessage(index: number, indexValue: number, inputRows: number): string;

interface SegOpInfo {
    windowSize: number;
    batchSize: number;
    inSize: number;
    numSegments: number;
}
declare function segOpComputeOptimalWindowSize(inSize: number, numSegments: number): number;
declare function computeOutShape(aShape: number[], axis: number, numSegments: number): number[];
interface GatherOpShapeInfo {
    batchSize: number;
    sliceSize: number;
    outerSize: number;
    dimSize: number;
    outputShape: number[];
}
declare function collectGatherOpShapeInfo(x: TensorInfo, indices: TensorInfo, axis: number, batchDims: number): GatherOpShapeInfo;

type segment_util_d_GatherOpShapeInfo = GatherOpShapeInfo;
type segment_util_d_SegOpInfo = SegOpInfo;
declare const segment_util_d_collectGatherOpShapeInfo: typeof collectGatherOpShapeInfo;
declare const segment_util_d_computeOutShape: typeof computeOutShape;
declare const segment_util_d_segOpComputeOptimalWindowSize: typeof segOpComputeOptimalWindowSize;
declare namespace segment_util_d {
  export { segment_util_d_collectGatherOpShapeInfo as collectGatherOpShapeInfo, segment_util_d_computeOutShape as computeOutShape, segment_util_d_segOpComputeOptimalWindowSize as segOpComputeOptimalWindowSize };
  export type { segment_util_d_GatherOpShapeInfo as GatherOpShapeInfo, segment_util_d_SegOpInfo as SegOpInfo };
}

declare function fromUint8ToStringArray(vals: Uint8Array[]): string[];
declare function fromStringArrayToUint8(strings: string[]): Uint8Array[];

type backend_util_d_BackendValues = BackendValues;
type backend_util_d_Conv2DInfo = Conv2DInfo;
type backend_util_d_Conv3DInfo = Conv3DInfo;
declare const backend_util_d_ERF_A1: typeof ERF_A1;
declare const backend_util_d_ERF_A2: typeof ERF_A2;
declare const backend_util_d_ERF_A3: typeof ERF_A3;
declare const backend_util_d_ERF_A4: typeof ERF_A4;
declare const backend_util_d_ERF_A5: typeof ERF_A5;
declare const backend_util_d_ERF_P: typeof ERF_P;
type backend_util_d_ExplicitPadding = ExplicitPadding;
type backend_util_d_FusedBatchMatMulConfig = FusedBatchMatMulConfig;
type backend_util_d_FusedConv2DConfig = FusedConv2DConfig;
type backend_util_d_MemoryInfo = MemoryInfo;
declare const backend_util_d_PARALLELIZE_THRESHOLD: typeof PARALLELIZE_THRESHOLD;
type backend_util_d_PadInfo = PadInfo;
type backend_util_d_PadInfo3D = PadInfo3D;
type backend_util_d_PixelData = PixelData;
type backend_util_d_ReduceInfo = ReduceInfo;
type backend_util_d_RowPartitionType = RowPartitionType;
declare const backend_util_d_RowPartitionType: typeof RowPartitionType;
declare const backend_util_d_SELU_SCALE: typeof SELU_SCALE;
declare const backend_util_d_SELU_SCALEALPHA: typeof SELU_SCALEALPHA;
type backend_util_d_ScatterShapeInfo = ScatterShapeInfo;
type backend_util_d_TimingInfo = TimingInfo;
type backend_util_d_TypedArray = TypedArray;
declare const backend_util_d_applyActivation: typeof applyActivation;
declare const backend_util_d_assertAndGetBroadcastShape: typeof assertAndGetBroadcastShape;
declare const backend_util_d_assertAxesAreInnerMostDims: typeof assertAxesAreInnerMostDims;
declare const backend_util_d_assertParamsConsistent: typeof assertParamsConsistent;
declare const backend_util_d_assignToTypedArray: typeof assignToTypedArray;
declare const backend_util_d_axesAreInnerMostDims: typeof axesAreInnerMostDims;
declare const backend_util_d_calculateShapes: typeof calculateShapes;
declare const backend_util_d_checkEinsumDimSizes: typeof checkEinsumDimSizes;
declare const backend_util_d_checkPadOnDimRoundingMode: typeof checkPadOnDimRoundingMode;
declare const backend_util_d_combineLocations: typeof combineLocations;
declare const backend_util_d_combineRaggedTensorToTensorShapes: typeof combineRaggedTensorToTensorShapes;
declare const backend_util_d_complexWithEvenIndex: typeof complexWithEvenIndex;
declare const backend_util_d_complexWithOddIndex: typeof complexWithOddIndex;
declare const backend_util_d_computeConv2DInfo: typeof computeConv2DInfo;
declare const backend_util_d_computeConv3DInfo: typeof computeConv3DInfo;
declare const backend_util_d_computeDefaultPad: typeof computeDefaultPad;
declare const backend_util_d_computeDilation2DInfo: typeof computeDilation2DInfo;
declare const backend_util_d_computeOptimalWindowSize: typeof computeOptimalWindowSize;
declare const backend_util_d_computeOutAndReduceShapes: typeof computeOutAndReduceShapes;
declare const backend_util_d_computePool2DInfo: typeof computePool2DInfo;
declare const backend_util_d_computePool3DInfo: typeof computePool3DInfo;
declare const backend_util_d_convertConv2DDataFormat: typeof convertConv2DDataFormat;
declare const backend_util_d_decodeEinsumEquation: typeof decodeEinsumEquation;
declare const backend_util_d_eitherStridesOrDilationsAreOne: typeof eitherStridesOrDilationsAreOne;
declare const backend_util_d_expandShapeToKeepDim: typeof expandShapeToKeepDim;
declare const backend_util_d_exponent: typeof exponent;
declare const backend_util_d_exponents: typeof exponents;
declare const backend_util_d_fromStringArrayToUint8: typeof fromStringArrayToUint8;
declare const backend_util_d_fromUint8ToStringArray: typeof fromUint8ToStringArray;
declare const backend_util_d_getAxesPermutation: typeof getAxesPermutation;
declare const backend_util_d_getBroadcastDims: typeof getBroadcastDims;
declare const backend_util_d_getComplexWithIndex: typeof getComplexWithIndex;
declare const backend_util_d_getEinsumComputePath: typeof getEinsumComputePath;
declare const backend_util_d_getEinsumPermutation: typeof getEinsumPermutation;
declare const backend_util_d_getFusedBiasGradient: typeof getFusedBiasGradient;
declare const backend_util_d_getFusedDyActivation: typeof getFusedDyActivation;
declare const backend_util_d_getImageCenter: typeof getImageCenter;
declare const backend_util_d_getInnerMostAxes: typeof getInnerMostAxes;
declare const backend_util_d_getPermuted: typeof getPermuted;
declare const backend_util_d_getRaggedRank: typeof getRaggedRank;
declare const backend_util_d_getReductionAxes: typeof getReductionAxes;
declare const backend_util_d_getReshaped: typeof getReshaped;
declare const backend_util_d_getReshapedPermuted: typeof getReshapedPermuted;
declare const backend_util_d_getRowPartitionTypesHelper: typeof getRowPartitionTypesHelper;
declare const backend_util_d_getSliceBeginCoords: typeof getSliceBeginCoords;
declare const backend_util_d_getSliceSize: typeof getSliceSize;
declare const backend_util_d_getSparseFillEmptyRowsIndicesDenseShapeMismatch: typeof getSparseFillEmptyRowsIndicesDenseShapeMismatch;
declare const backend_util_d_getSparseFillEmptyRowsNegativeIndexErrorMessage: typeof getSparseFillEmptyRowsNegativeIndexErrorMessage;
declare const backend_util_d_getSparseFillEmptyRowsOutOfRangeIndexErrorMessage: typeof getSparseFillEmptyRowsOutOfRangeIndexErrorMessage;
declare const backend_util_d_getSparseReshapeEmptyTensorZeroOutputDimErrorMessage: typeof getSparseReshapeEmptyTensorZeroOutputDimErrorMessage;
declare const backend_util_d_getSparseReshapeInputOutputMismatchErrorMessage: typeof getSparseReshapeInputOutputMismatchErrorMessage;
declare const backend_util_d_getSparseReshapeInputOutputMultipleErrorMessage: typeof getSparseReshapeInputOutputMultipleErrorMessage;
declare const backend_util_d_getSparseReshapeMultipleNegativeOneOutputDimErrorMessage: typeof getSparseReshapeMultipleNegativeOneOutputDimErrorMessage;
declare const backend_util_d_getSparseReshapeNegativeOutputDimErrorMessage: typeof getSparseReshapeNegativeOutputDimErrorMessage;
declare const backend_util_d_getSparseSegmentReductionIndicesOutOfRangeErrorMessage: typeof getSparseSegmentReductionIndicesOutOfRangeErrorMessage;
declare const backend_util_d_getSparseSegmentReductionNegativeSegmentIdsErrorMessage: typeof getSparseSegmentReductionNegativeSegmentIdsErrorMessage;
declare const backend_util_d_getSparseSegmentReductionNonIncreasingSegmentIdsErrorMessage: typeof getSparseSegmentReductionNonIncreasingSegmentIdsErrorMessage;
declare const backend_util_d_getSparseSegmentReductionSegmentIdOutOfRangeErrorMessage: typeof getSparseSegmentReductionSegmentIdOutOfRangeErrorMessage;
declare const backend_util_d_getUndoAxesPermutation: typeof getUndoAxesPermutation;
declare const backend_util_d_isIdentityPermutation: typeof isIdentityPermutation;
declare const backend_util_d_log: typeof log;
declare const backend_util_d_mergeRealAndImagArrays: typeof mergeRealAndImagArrays;
declare const backend_util_d_prepareAndValidate: typeof prepareAndValidate;
declare const backend_util_d_prepareSplitSize: typeof prepareSplitSize;
declare const backend_util_d_shouldFuse: typeof shouldFuse;
declare const backend_util_d_splitRealAndImagArrays: typeof splitRealAndImagArrays;
declare const backend_util_d_stridesOrDilationsArePositive: typeof stridesOrDilationsArePositive;
declare const backend_util_d_tupleValuesAreOne: typeof tupleValuesAreOne;
declare const backend_util_d_upcastType: typeof upcastType;
declare const backend_util_d_validateDefaultValueShape: typeof validateDefaultValueShape;
declare const backend_util_d_validateInput: typeof validateInput;
declare const backend_util_d_validateUpdateShape: typeof validateUpdateShape;
declare const backend_util_d_warn: typeof warn;
declare namespace backend_util_d {
  export { backend_util_d_ERF_A1 as ERF_A1, backend_util_d_ERF_A2 as ERF_A2, backend_util_d_ERF_A3 as ERF_A3, backend_util_d_ERF_A4 as ERF_A4, backend_util_d_ERF_A5 as ERF_A5, backend_util_d_ERF_P as ERF_P, backend_util_d_PARALLELIZE_THRESHOLD as PARALLELIZE_THRESHOLD, backend_util_d_RowPartitionType as RowPartitionType, backend_util_d_SELU_SCALE as SELU_SCALE, backend_util_d_SELU_SCALEALPHA as SELU_SCALEALPHA, backend_util_d_applyActivation as applyActivation, backend_util_d_assertAndGetBroadcastShape as assertAndGetBroadcastShape, backend_util_d_assertAxesAreInnerMostDims as assertAxesAreInnerMostDims, backend_util_d_assertParamsConsistent as assertParamsConsistent, backend_util_d_assignToTypedArray as assignToTypedArray, backend_util_d_axesAreInnerMostDims as axesAreInnerMostDims, backend_util_d_calculateShapes as calculateShapes, backend_util_d_checkEinsumDimSizes as checkEinsumDimSizes, backend_util_d_checkPadOnDimRoundingMode as checkPadOnDimRoundingMode, backend_util_d_combineLocations as combineLocations, backend_util_d_combineRaggedTensorToTensorShapes as combineRaggedTensorToTensorShapes, backend_util_d_complexWithEvenIndex as complexWithEvenIndex, backend_util_d_complexWithOddIndex as complexWithOddIndex, backend_util_d_computeConv2DInfo as computeConv2DInfo, backend_util_d_computeConv3DInfo as computeConv3DInfo, backend_util_d_computeDefaultPad as computeDefaultPad, backend_util_d_computeDilation2DInfo as computeDilation2DInfo, backend_util_d_computeOptimalWindowSize as computeOptimalWindowSize, backend_util_d_computeOutAndReduceShapes as computeOutAndReduceShapes, computeOutShape$1 as computeOutShape, backend_util_d_computePool2DInfo as computePool2DInfo, backend_util_d_computePool3DInfo as computePool3DInfo, backend_util_d_convertConv2DDataFormat as convertConv2DDataFormat, backend_util_d_decodeEinsumEquation as decodeEinsumEquation, backend_util_d_eitherStridesOrDilationsAreOne as eitherStridesOrDilationsAreOne, backend_util_d_expandShapeToKeepDim as expandShapeToKeepDim, backend_util_d_exponent as exponent, backend_util_d_exponents as exponents, backend_util_d_fromStringArrayToUint8 as fromStringArrayToUint8, backend_util_d_fromUint8ToStringArray as fromUint8ToStringArray, backend_util_d_getAxesPermutation as getAxesPermutation, backend_util_d_getBroadcastDims as getBroadcastDims, backend_util_d_getComplexWithIndex as getComplexWithIndex, backend_util_d_getEinsumComputePath as getEinsumComputePath, backend_util_d_getEinsumPermutation as getEinsumPermutation, backend_util_d_getFusedBiasGradient as getFusedBiasGradient, backend_util_d_getFusedDyActivation as getFusedDyActivation, backend_util_d_getImageCenter as getImageCenter, backend_util_d_getInnerMostAxes as getInnerMostAxes, backend_util_d_getPermuted as getPermuted, backend_util_d_getRaggedRank as getRaggedRank, backend_util_d_getReductionAxes as getReductionAxes, backend_util_d_getReshaped as getReshaped, backend_util_d_getReshapedPermuted as getReshapedPermuted, backend_util_d_getRowPartitionTypesHelper as getRowPartitionTypesHelper, backend_util_d_getSliceBeginCoords as getSliceBeginCoords, backend_util_d_getSliceSize as getSliceSize, backend_util_d_getSparseFillEmptyRowsIndicesDenseShapeMismatch as getSparseFillEmptyRowsIndicesDenseShapeMismatch, backend_util_d_getSparseFillEmptyRowsNegativeIndexErrorMessage as getSparseFillEmptyRowsNegativeIndexErrorMessage, backend_util_d_getSparseFillEmptyRowsOutOfRangeIndexErrorMessage as getSparseFillEmptyRowsOutOfRangeIndexErrorMessage, backend_util_d_getSparseReshapeEmptyTensorZeroOutputDimErrorMessage as getSparseReshapeEmptyTensorZeroOutputDimErrorMessage, backend_util_d_getSparseReshapeInputOutputMismatchErrorMessage as getSparseReshapeInputOutputMismatchErrorMessage, backend_util_d_getSparseReshapeInputOutputMultipleErrorMessage as getSparseReshapeInputOutputMultipleErrorMessage, backend_util_d_getSparseReshapeMultipleNegativeOneOutputDimErrorMessage as getSparseReshapeMultipleNegativeOneOutputDimErrorMessage, backend_util_d_getSparseReshapeNegativeOutputDimErrorMessage as getSparseReshapeNegativeOutputDimErrorMessage, backend_util_d_getSparseSegmentReductionIndicesOutOfRangeErrorMessage as getSparseSegmentReductionIndicesOutOfRangeErrorMessage, backend_util_d_getSparseSegmentReductionNegativeSegmentIdsErrorMessage as getSparseSegmentReductionNegativeSegmentIdsErrorMessage, backend_util_d_getSparseSegmentReductionNonIncreasingSegmentIdsErrorMessage as getSparseSegmentReductionNonIncreasingSegmentIdsErrorMessage, backend_util_d_getSparseSegmentReductionSegmentIdOutOfRangeErrorMessage as getSparseSegmentReductionSegmentIdOutOfRangeErrorMessage, backend_util_d_getUndoAxesPermutation as getUndoAxesPermutation, backend_util_d_isIdentityPermutation as isIdentityPermutation, backend_util_d_log as log, backend_util_d_mergeRealAndImagArrays as mergeRealAndImagArrays, backend_util_d_prepareAndValidate as prepareAndValidate, backend_util_d_prepareSplitSize as prepareSplitSize, segment_util_d as segment_util, backend_util_d_shouldFuse as shouldFuse, slice_util_d as slice_util, backend_util_d_splitRealAndImagArrays as splitRealAndImagArrays, backend_util_d_stridesOrDilationsArePositive as stridesOrDilationsArePositive, backend_util_d_tupleValuesAreOne as tupleValuesAreOne, backend_util_d_upcastType as upcastType, backend_util_d_validateDefaultValueShape as validateDefaultValueShape, backend_util_d_validateInput as validateInput, backend_util_d_validateUpdateShape as validateUpdateShape, backend_util_d_warn as warn };
  export type { Activation$2 as Activation, backend_util_d_BackendValues as BackendValues, backend_util_d_Conv2DInfo as Conv2DInfo, backend_util_d_Conv3DInfo as Conv3DInfo, backend_util_d_ExplicitPadding as ExplicitPadding, backend_util_d_FusedBatchMatMulConfig as FusedBatchMatMulConfig, backend_util_d_FusedConv2DConfig as FusedConv2DConfig, backend_util_d_MemoryInfo as MemoryInfo, backend_util_d_PadInfo as PadInfo, backend_util_d_PadInfo3D as PadInfo3D, backend_util_d_PixelData as PixelData, backend_util_d_ReduceInfo as ReduceInfo, backend_util_d_ScatterShapeInfo as ScatterShapeInfo, backend_util_d_TimingInfo as TimingInfo, backend_util_d_TypedArray as TypedArray };
}

declare function mockIsMobile(value: boolean | undefined): void;
declare function isMobile(nav?: Navigator): boolean;
declare function isBrowser(): boolean;

declare const device_util_d_isBrowser: typeof isBrowser;
declare const device_util_d_isMobile: typeof isMobile;
declare const device_util_d_mockIsMobile: typeof mockIsMobile;
declare namespace device_util_d {
  export {
    device_util_d_isBrowser as isBrowser,
    device_util_d_isMobile as isMobile,
    device_util_d_mockIsMobile as mockIsMobile,
  };
}

interface NonMaxSuppressionResult {
    selectedIndices: number[];
    selectedScores?: number[];
    validOutputs?: number;
}
declare function nonMaxSuppressionV3Impl(boxes: TypedArray, scores: TypedArray, maxOutputSize: number, iouThreshold: number, scoreThreshold: number): NonMaxSuppressionResult;
declare function nonMaxSuppressionV4Impl(boxes: TypedArray, scores: TypedArray, maxOutputSize: number, iouThreshold: number, scoreThreshold: number, padToMaxOutputSize: boolean): NonMaxSuppressionResult;
declare function nonMaxSuppressionV5Impl(boxes: TypedArray, scores: TypedArray, maxOutputSize: number, iouThreshold: number, scoreThreshold: number, softNmsSigma: number): NonMaxSuppressionResult;

declare function whereImpl(condShape: number[], condVals: TypedArray): Tensor2D$1;

declare const kernel_impls_d_nonMaxSuppressionV3Impl: typeof nonMaxSuppressionV3Impl;
declare const kernel_impls_d_nonMaxSuppressionV4Impl: typeof nonMaxSuppressionV4Impl;
declare const kernel_impls_d_nonMaxSuppressionV5Impl: typeof nonMaxSuppressionV5Impl;
declare const kernel_impls_d_whereImpl: typeof whereImpl;
declare namespace kernel_impls_d {
  export {
    kernel_impls_d_nonMaxSuppressionV3Impl as nonMaxSuppressionV3Impl,
    kernel_impls_d_nonMaxSuppressionV4Impl as nonMaxSuppressionV4Impl,
    kernel_impls_d_nonMaxSuppressionV5Impl as nonMaxSuppressionV5Impl,
    kernel_impls_d_whereImpl as whereImpl,
  };
}

declare const Abs = "Abs";
type AbsInputs = UnaryInputs;
declare const Acos = "Acos";
type AcosInputs = UnaryInputs;
declare const Acosh = "Acosh";
type AcoshInputs = UnaryInputs;
declare const Add$1 = "Add";
type AddInputs = BinaryInputs;
declare const AddN = "AddN";
type AddNInputs = TensorInfo[];
declare const All = "All";
type AllInputs = Pick<NamedTensorInfoMap, 'x'>;
interface AllAttrs {
    axis: number | number[];
    keepDims: boolean;
}
declare const Any = "Any";
type AnyInputs = Pick<NamedTensorInfoMap, 'x'>;
interface AnyAttrs {
    axis: number | number[];
    keepDims: boolean;
}
declare const ArgMax = "ArgMax";
type ArgMaxInputs = Pick<NamedTensorInfoMap, 'x'>;
interface ArgMaxAttrs {
    axis: number;
}
declare const ArgMin = "ArgMin";
type ArgMinInputs = Pick<NamedTensorInfoMap, 'x'>;
interface ArgMinAttrs {
    axis: number;
}
declare const Asin = "Asin";
type AsinInputs = UnaryInputs;
declare const Asinh = "Asinh";
type AsinhInputs = UnaryInputs;
declare const Atan = "Atan";
type AtanInputs = UnaryInputs;
declare const Atanh = "Atanh";
type AtanhInputs = UnaryInputs;
declare const Atan2 = "Atan2";
type Atan2Inputs = BinaryInputs;
declare const AvgPool = "AvgPool";
type AvgPoolInputs = Pick<NamedTensorInfoMap, 'x'>;
interface AvgPoolAttrs {
    filterSize: [number, number] | number;
    strides: [number, number] | number;
    pad: 'valid' | 'same' | number | ExplicitPadding;
    dimRoundingMode?: 'floor' | 'round' | 'ceil';
}
declare const AvgPoolGrad = "AvgPoolGrad";
type AvgPoolGradInputs = Pick<NamedTensorInfoMap, 'dy' | 'input'>;
interface AvgPoolGradAttrs {
    filterSize: [number, number] | number;
    strides: [number, number] | number;
    pad: 'valid' | 'same' | number | ExplicitPadding;
}
declare const AvgPool3D = "AvgPool3D";
type AvgPool3DInputs = Pick<NamedTensorInfoMap, 'x'>;
interface AvgPool3DAttrs {
    filterSize: [number, number, number] | number;
    strides: [number, number, number] | number;
    pad: 'valid' | 'same' | number;
    dimRoundingMode?: 'floor' | 'round' | 'ceil';
    dataFormat: 'NDHWC' | 'NCDHW';
}
declare const AvgPool3DGrad = "AvgPool3DGrad";
type AvgPool3DGradInputs = Pick<NamedTensorInfoMap, 'dy' | 'input'>;
interface AvgPool3DGradAttrs {
    filterSize: [number, number, number] | number;
    strides: [number, number, number] | number;
    pad: 'valid' | 'same' | number;
    dimRoundingMode?: 'floor' | 'round' | 'ceil';
}
declare const BatchMatMul = "BatchMatMul";
type BatchMatMulInputs = Pick<NamedTensorInfoMap, 'a' | 'b'>;
interface BatchMatMulAttrs {
    transposeA: boolean;
    transposeB: boolean;
}
declare const BatchToSpaceND = "BatchToSpaceND";
type BatchToSpaceNDInputs = Pick<NamedTensorInfoMap, 'x'>;
interface BatchToSpaceNDAttrs {
    blockShape: number[];
    crops: number[][];
}
type BinaryInputs = Pick<NamedTensorInfoMap, 'a' | 'b'>;
declare const Bincount = "Bincount";
type BincountInputs = Pick<NamedTensorInfoMap, 'x' | 'weights'>;
interface BincountAttrs {
    size: number;
}
declare const BitwiseAnd = "BitwiseAnd";
type BitwiseAndInputs = BinaryInputs;
declare const BroadcastTo = "BroadcastTo";
type BroadcastToInputs = Pick<NamedTensorInfoMap, 'x'>;
interface BroadCastToAttrs {
    shape: number[];
    inputShape: number[];
}
declare const BroadcastArgs = "BroadcastArgs";
type BroadcastArgsInputs = Pick<NamedTensorInfoMap, 's0' | 's1'>;
declare const Cast = "Cast";
type CastInputs = UnaryInputs;
interface CastAttrs {
    dtype: DataType;
}
declare const Ceil = "Ceil";
type CeilInputs = UnaryInputs;
declare const ClipByValue = "ClipByValue";
type ClipByValueInputs = UnaryInputs;
interface ClipByValueAttrs {
    clipValueMin: number;
    clipValueMax: number;
}
declare const Complex = "Complex";
type ComplexInputs = Pick<NamedTensorInfoMap, 'real' | 'imag'>;
declare const ComplexAbs = "ComplexAbs";
type ComplexAbsInputs = UnaryInputs;
declare const Concat = "Concat";
type ConcatInputs = TensorInfo[];
interface ConcatAttrs {
    axis: number;
}
declare const Conv2D$1 = "Conv2D";
type Conv2DInputs = Pick<NamedTensorInfoMap, 'x' | 'filter'>;
interface Conv2DAttrs {
    strides: [number, number] | number;
    pad: 'valid' | 'same' | number | ExplicitPadding;
    dataFormat: 'NHWC' | 'NCHW';
    dilations: [number, number] | number;
    dimRoundingMode?: 'floor' | 'round' | 'ceil';
}
declare const Conv2DBackpropFilter = "Conv2DBackpropFilter";
type Conv2DBackpropFilterInputs = Pick<NamedTensorInfoMap, 'x' | 'dy'>;
interface Conv2DBackpropFilterAttrs {
    strides: [number, number] | number;
    pad: 'valid' | 'same' | number | ExplicitPadding;
    dataFormat: 'NHWC' | 'NCHW';
    dimRoundingMode?: 'floor' | 'round' | 'ceil';
    filterShape: [number, number, number, number];
}
declare const Conv2DBackpropInput = "Conv2DBackpropInput";
type Conv2DBackpropInputInputs = Pick<NamedTensorInfoMap, 'dy' | 'filter'>;
interface Conv2DBackpropInputAttrs {
    strides: [number, number] | number;
    pad: 'valid' | 'same' | number | ExplicitPadding;
    dataFormat: 'NHWC' | 'NCHW';
    dimRoundingMode?: 'floor' | 'round' | 'ceil';
    inputShape: [number, number, number, number];
}
declare const Conv3D$1 = "Conv3D";
type Conv3DInputs = Pick<NamedTensorInfoMap, 'x' | 'filter'>;
interface Conv3DAttrs {
    strides: [number, number, number] | number;
    pad: 'valid' | 'same';
    dataFormat: 'NDHWC' | 'NCDHW';
    dilations: [number, number, number] | number;
}
declare const Conv3DBackpropFilterV2 = "Conv3DBackpropFilterV2";
type Conv3DBackpropFilterV2Inputs = Pick<NamedTensorInfoMap, 'x' | 'dy'>;
interface Conv3DBackpropFilterV2Attrs {
    strides: [number, number, number] | number;
    pad: 'valid' | 'same';
    filterShape: [number, number, number, number, number];
}
declare const Conv3DBackpropInputV2 = "Conv3DBackpropInputV2";
type Conv3DBackpropInputV2Inputs = Pick<NamedTensorInfoMap, 'dy' | 'filter'>;
interface Conv3DBackpropInputV2Attrs {
    strides: [number, number, number] | number;
    pad: 'valid' | 'same';
    inputShape: [number, number, number, number, number];
}
declare const Cos = "Cos";
type CosInputs = UnaryInputs;
declare const Cosh = "Cosh";
type CoshInputs = UnaryInputs;
declare const Cumprod = "Cumprod";
type CumprodInputs = Pick<NamedTensorInfoMap, 'x'>;
interface CumprodAttrs {
    axis: number;
    exclusive: boolean;
    reverse: boolean;
}
declare const Cumsum = "Cumsum";
type CumsumInputs = Pick<NamedTensorInfoMap, 'x'>;
interface CumsumAttrs {
    axis: number;
    exclusive: boolean;
    reverse: boolean;
}
declare const CropAndResize = "CropAndResize";
type CropAndResizeInputs = Pick<NamedTensorInfoMap, 'image' | 'boxes' | 'boxInd'>;
interface CropAndResizeAttrs {
    cropSize: [number, number];
    method: 'bilinear' | 'nearest';
    extrapolationValue: number;
}
declare const DenseBincount = "DenseBincount";
type DenseBincountInputs = Pick<NamedTensorInfoMap, 'x' | 'weights'>;
interface DenseBincountAttrs {
    size: number;
    binaryOutput?: boolean;
}
declare const DepthToSpace = "DepthToSpace";
type DepthToSpaceInputs = Pick<NamedTensorInfoMap, 'x'>;
interface DepthToSpaceAttrs {
    blockSize: number;
    dataFormat: 'NHWC' | 'NCHW';
}
declare const DepthwiseConv2dNative = "DepthwiseConv2dNative";
type DepthwiseConv2dNativeInputs = Pick<NamedTensorInfoMap, 'x' | 'filter'>;
interface DepthwiseConv2dNativeAttrs {
    strides: [number, number] | number;
    pad: 'valid' | 'same' | number | ExplicitPadding;
    dataFormat: 'NHWC' | 'NCHW';
    dilations: [number, number] | number;
    dimRoundingMode?: 'floor' | 'round' | 'ceil';
}
declare const DepthwiseConv2dNativeBackpropFilter = "DepthwiseConv2dNativeBackpropFilter";
type DepthwiseConv2dNativeBackpropFilterInputs = Pick<NamedTensorInfoMap, 'x' | 'dy'>;
interface DepthwiseConv2dNativeBackpropFilterAttrs {
    strides: [number, number] | number;
    dilations: [number, number] | number;
    pad: 'valid' | 'same' | number | ExplicitPadding;
    dimRoundingMode?: 'floor' | 'round' | 'ceil';
    filterShape: [number, number, number, number];
}
declare const DepthwiseConv2dNativeBackpropInput = "DepthwiseConv2dNativeBackpropInput";
type DepthwiseConv2dNativeBackpropInputInputs = Pick<NamedTensorInfoMap, 'dy' | 'filter'>;
interface DepthwiseConv2dNativeBackpropInputAttrs {
    strides: [number, number] | number;
    dilations: [number, number] | number;
    pad: 'valid' | 'same' | number | ExplicitPadding;
    dimRoundingMode?: 'floor' | 'round' | 'ceil';
    inputShape: [number, number, number, number];
}
declare const Diag = "Diag";
type DiagInputs = Pick<NamedTensorInfoMap, 'x'>;
declare const Dilation2D = "Dilation2D";
type Dilation2DInputs = Pick<NamedTensorInfoMap, 'x' | 'filter'>;
interface Dilation2DAttrs {
    strides: [number, number] | number;
    pad: 'valid' | 'same' | number;
    dilations: [number, number] | number;
}
declare const Dilation2DBackpropInput = "Dilation2DBackpropInput";
type Dilation2DBackpropInputInputs = Pick<NamedTensorInfoMap, 'x' | 'filter' | 'dy'>;
declare const Dilation2DBackpropFilter = "Dilation2DBackpropFilter";
type Dilation2DBackpropFilterInputs = Pick<NamedTensorInfoMap, 'x' | 'filter' | 'dy'>;
declare const Draw = "Draw";
type DrawInputs = Pick<NamedTensorInfoMap, 'image'>;
interface DrawAttrs {
    canvas: HTMLCanvasElement;
    options?: DrawOptions;
}
declare const RealDiv = "RealDiv";
type RealDivInputs = BinaryInputs;
declare const Einsum = "Einsum";
type EinsumInputs = TensorInfo[];
interface EinsumAttrs {
    equation: string;
}
declare const Elu = "Elu";
type EluInputs = Pick<NamedTensorInfoMap, 'x'>;
declare const EluGrad = "EluGrad";
type EluGradInputs = Pick<NamedTensorInfoMap, 'dy' | 'y'>;
declare const Erf = "Erf";
type ErfInputs = UnaryInputs;
declare const Equal = "Equal";
type EqualInputs = BinaryInputs;
declare const Exp = "Exp";
type ExpInputs = UnaryInputs;
declare const ExpandDims = "ExpandDims";
type ExpandDimsInputs = Pick<NamedTensorInfoMap, 'input'>;
interface ExpandDimsAttrs {
    dim: number;
}
declare const Expm1 = "Expm1";
type Expm1Inputs = UnaryInputs;
declare const FFT = "FFT";
type FFTInputs = Pick<NamedTensorInfoMap, 'input'>;
declare const Fill = "Fill";
interface FillAttrs {
    shape: number[];
    value: number | string;
    dtype: DataType;
}
declare const FlipLeftRight = "FlipLeftRight";
type FlipLeftRightInputs = Pick<NamedTensorInfoMap, 'image'>;
declare const Floor = "Floor";
type FloorInputs = UnaryInputs;
declare const FloorDiv = "FloorDiv";
type FloorDivInputs = BinaryInputs;
declare const FusedBatchNorm = "FusedBatchNorm";
type FusedBatchNormInputs = Pick<NamedTensorInfoMap, 'x' | 'scale' | 'offset' | 'mean' | 'variance'>;
interface FusedBatchNormAttrs {
    varianceEpsilon: number;
}
declare const GatherV2 = "GatherV2";
type GatherV2Inputs = Pick<NamedTensorInfoMap, 'x' | 'indices'>;
interface GatherV2Attrs {
    axis: number;
    batchDims: number;
}
declare const GatherNd = "GatherNd";
type GatherNdInputs = Pick<NamedTensorInfoMap, 'params' | 'indices'>;
declare const Greater = "Greater";
type GreaterInputs = BinaryInputs;
declare const GreaterEqual = "GreaterEqual";
type GreaterEqualInputs = BinaryInputs;
declare const Identity = "Identity";
type IdentityInputs = Pick<NamedTensorInfoMap, 'x'>;
declare const IFFT = "IFFT";
type IFFTInputs = Pick<NamedTensorInfoMap, 'input'>;
declare const Imag = "Imag";
type ImagInputs = Pick<NamedTensorInfoMap, 'input'>;
declare const IsFinite = "IsFinite";
type IsFiniteInputs = UnaryInputs;
declare const IsInf = "IsInf";
type IsInfInputs = UnaryInputs;
declare const IsNan = "IsNan";
type IsNanInputs = UnaryInputs;
declare const LeakyRelu = "LeakyRelu";
type LeakyReluInputs = Pick<NamedTensorInfoMap, 'x'>;
interface LeakyReluAttrs {
    alpha: number;
}
declare const Less = "Less";
type LessInputs = BinaryInputs;
declare const LessEqual = "LessEqual";
type LessEqualInputs = BinaryInputs;
declare const LinSpace = "LinSpace";
interface LinSpaceAttrs {
    start: number;
    stop: number;
    num: number;
}
declare const Log = "Log";
type LogInputs = UnaryInputs;
declare const Log1p = "Log1p";
type Log1pInputs = UnaryInputs;
declare const LogicalAnd = "LogicalAnd";
type LogicalAndInputs = BinaryInputs;
declare const LogicalNot = "LogicalNot";
type LogicalNotInputs = Pick<NamedTensorInfoMap, 'x'>;
declare const LogicalOr = "LogicalOr";
type LogicalOrInputs = BinaryInputs;
declare const LogicalXor = "LogicalXor";
type LogicalXorInputs = BinaryInputs;
declare const LogSoftmax = "LogSoftmax";
type LogSoftmaxInputs = Pick<NamedTensorInfoMap, 'logits'>;
interface LogSoftmaxAttrs {
    axis: number;
}
declare const LowerBound = "LowerBound";
type LowerBoundInputs = Pick<NamedTensorInfoMap, 'sortedSequence' | 'values'>;
declare const LRN = "LRN";
type LRNInputs = Pick<NamedTensorInfoMap, 'x'>;
interface LRNAttrs {
    depthRadius: number;
    bias: number;
    alpha: number;
    beta: number;
}
declare const LRNGrad = "LRNGrad";
type LRNGradInputs = Pick<NamedTensorInfoMap, 'x' | 'y' | 'dy'>;
interface LRNGradAttrs {
    depthRadius: number;
    bias: number;
    alpha: number;
    beta: number;
}
declare const MatrixBandPart = "MatrixBandPart";
type MatrixBandPartInputs = Pick<NamedTensorInfoMap, 'input' | 'numLower' | 'numUpper'>;
interface MatrixBandPartAttrs {
}
declare const Max = "Max";
type MaxInputs = Pick<NamedTensorInfoMap, 'x'>;
interface MaxAttrs {
    reductionIndices: number | number[];
    keepDims: boolean;
}
declare const Maximum$1 = "Maximum";
type MaximumInputs = BinaryInputs;
declare const MaxPool = "MaxPool";
type MaxPoolInputs = Pick<NamedTensorInfoMap, 'x'>;
interface MaxPoolAttrs {
    filterSize: [number, number] | number;
    strides: [number, number] | number;
    pad: 'valid' | 'same' | number | ExplicitPadding;
    dimRoundingMode?: 'floor' | 'round' | 'ceil';
}
declare const MaxPoolGrad = "MaxPoolGrad";
type MaxPoolGradInputs = Pick<NamedTensorInfoMap, 'dy' | 'input' | 'output'>;
interface MaxPoolGradAttrs {
    filterSize: [number, number] | number;
    strides: [number, number] | number;
    pad: 'valid' | 'same' | number | ExplicitPadding;
    dimRoundingMode?: 'floor' | 'round' | 'ceil';
}
declare const MaxPool3D = "MaxPool3D";
type MaxPool3DInputs = Pick<NamedTensorInfoMap, 'x'>;
interface MaxPool3DAttrs {
    filterSize: [number, number, number] | number;
    strides: [number, number, number] | number;
    pad: 'valid' | 'same' | number;
    dataFormat: 'NDHWC' | 'NCDHW';
    dimRoundingMode?: 'floor' | 'round' | 'ceil';
}
declare const MaxPool3DGrad = "MaxPool3DGrad";
type MaxPool3DGradInputs = Pick<NamedTensorInfoMap, 'dy' | 'input' | 'output'>;
interface MaxPool3DGradAttrs {
    filterSize: [number, number, number] | number;
    strides: [number, number, number] | number;
    pad: 'valid' | 'same' | number;
    dimRoundingMode?: 'floor' | 'round' | 'ceil';
}
declare const MaxPoolWithArgmax = "MaxPoolWithArgmax";
type MaxPoolWithArgmaxInputs = Pick<NamedTensorInfoMap, 'x'>;
interface MaxPoolWithArgmaxAttrs {
    filterSize: [number, number] | number;
    strides: [number, number] | number;
    pad: 'valid' | 'same' | number;
    includeBatchInIndex: boolean;
}
declare const Mean = "Mean";
type MeanInputs = Pick<NamedTensorInfoMap, 'x'>;
interface MeanAttrs {
    axis: number | number[];
    keepDims: boolean;
}
declare const Min = "Min";
type MinInputs = Pick<NamedTensorInfoMap, 'x'>;
interface MinAttrs {
    axis: number | number[];
    keepDims: boolean;
}
declare const Minimum$1 = "Minimum";
type MinimumInputs = BinaryInputs;
declare const MirrorPad = "MirrorPad";
type MirrorPadInputs = Pick<NamedTensorInfoMap, 'x'>;
interface MirrorPadAttrs {
    paddings: Array<[number, number]>;
    mode: 'reflect' | 'symmetric';
}
declare const Mod = "Mod";
type ModInputs = BinaryInputs;
declare const Multinomial = "Multinomial";
type MultinomialInputs = Pick<NamedTensorInfoMap, 'logits'>;
interface MultinomialAttrs {
    numSamples: number;
    seed: number;
    normalized: boolean;
}
declare const Multiply$1 = "Multiply";
type MultiplyInputs = BinaryInputs;
declare const Neg = "Neg";
type NegInputs = UnaryInputs;
declare const NotEqual = "NotEqual";
type NotEqualInputs = BinaryInputs;
declare const NonMaxSuppressionV3 = "NonMaxSuppressionV3";
type NonMaxSuppressionV3Inputs = Pick<NamedTensorInfoMap, 'boxes' | 'scores'>;
interface NonMaxSuppressionV3Attrs {
    maxOutputSize: number;
    iouThreshold: number;
    scoreThreshold: number;
}
declare const NonMaxSuppressionV4 = "NonMaxSuppressionV4";
type NonMaxSuppressionV4Inputs = Pick<NamedTensorInfoMap, 'boxes' | 'scores'>;
interface NonMaxSuppressionV4Attrs {
    maxOutputSize: number;
    iouThreshold: number;
    scoreThreshold: number;
    padToMaxOutputSize: boolean;
}
declare const NonMaxSuppressionV5 = "NonMaxSuppressionV5";
type NonMaxSuppressionV5Inputs = Pick<NamedTensorInfoMap, 'boxes' | 'scores'>;
interface NonMaxSuppressionV5Attrs {
    maxOutputSize: number;
    iouThreshold: number;
    scoreThreshold: number;
    softNmsSigma: number;
}
declare const OnesLike = "OnesLike";
type OnesLikeInputs = UnaryInputs;
declare const OneHot = "OneHot";
type OneHotInputs = Pick<NamedTensorInfoMap, 'indices'>;
interface OneHotAttrs {
    depth: number;
    onValue: number;
    offValue: number;
    dtype: DataType;
}
declare const Pack = "Pack";
type PackInputs = TensorInfo[];
interface PackAttrs {
    axis: number;
}
declare const PadV2 = "PadV2";
type PadV2Inputs = Pick<NamedTensorInfoMap, 'x'>;
interface PadV2Attrs {
    paddings: Array<[number, number]>;
    constantValue: number;
}
declare const Pool = "Pool";
type PoolInputs = Pick<NamedTensorInfoMap, 'input'>;
declare const Pow = "Pow";
type PowInputs = BinaryInputs;
declare const Prelu = "Prelu";
type PreluInputs = Pick<NamedTensorInfoMap, 'x' | 'alpha'>;
declare const Prod = "Prod";
type ProdInputs = Pick<NamedTensorInfoMap, 'x'>;
interface ProdAttrs {
    axis: number | number[];
    keepDims: boolean;
}
declare const RaggedGather = "RaggedGather";
type RaggedGatherInputs = {
    paramsNestedSplits: TensorInfo[];
} & Pick<NamedTensorInfoMap, 'paramsDenseValues' | 'indices'>;
interface RaggedGatherAttrs {
    outputRaggedRank: number;
}
declare const RaggedRange = "RaggedRange";
type RaggedRangeInputs = Pick<NamedTensorInfoMap, 'starts' | 'limits' | 'deltas'>;
declare const RaggedTensorToTensor = "RaggedTensorToTensor";
type RaggedTensorToTensorInputs = Pick<NamedTensorInfoMap, 'shape' | 'values' | 'defaultValue'> & {
    rowPartitionTensors: TensorInfo[];
};
interface RaggedTensorToTensorAttrs {
    rowPartitionTypes: string[];
}
declare const Range = "Range";
interface RangeAttrs {
    start: number;
    stop: number;
    step: number;
    dtype: 'float32' | 'int32';
}
declare const Real = "Real";
type RealInputs = Pick<NamedTensorInfoMap, 'input'>;
declare const Reciprocal = "Reciprocal";
type ReciprocalInputs = UnaryInputs;
declare const Relu = "Relu";
type ReluInputs = Pick<NamedTensorInfoMap, 'x'>;
declare const Reshape$1 = "Reshape";
type ReshapeInputs = Pick<NamedTensorInfoMap, 'x'>;
interface ReshapeAttrs {
    shape: number[];
}
declare const ResizeNearestNeighbor = "ResizeNearestNeighbor";
type ResizeNearestNeighborInputs = Pick<NamedTensorInfoMap, 'images'>;
interface ResizeNearestNeighborAttrs {
    alignCorners: boolean;
    halfPixelCenters: boolean;
    size: [number, number];
}
declare const ResizeNearestNeighborGrad = "ResizeNearestNeighborGrad";
type ResizeNearestNeighborGradInputs = Pick<NamedTensorInfoMap, 'images' | 'dy'>;
type ResizeNearestNeighborGradAttrs = ResizeNearestNeighborAttrs;
declare const ResizeBilinear = "ResizeBilinear";
type ResizeBilinearInputs = Pick<NamedTensorInfoMap, 'images'>;
interface ResizeBilinearAttrs {
    alignCorners: boolean;
    halfPixelCenters: boolean;
    size: [number, number];
}
declare const ResizeBilinearGrad = "ResizeBilinearGrad";
type ResizeBilinearGradInputs = Pick<NamedTensorInfoMap, 'images' | 'dy'>;
type ResizeBilinearGradAttrs = ResizeBilinearAttrs;
declare const Relu6 = "Relu6";
type Relu6Inputs = Pick<NamedTensorInfoMap, 'x'>;
declare const Reverse = "Reverse";
type ReverseInputs = Pick<NamedTensorInfoMap, 'x'>;
interface ReverseAttrs {
    dims: number | number[];
}
declare const Round = "Round";
type RoundInputs = UnaryInputs;
declare const Rsqrt = "Rsqrt";
type RsqrtInputs = UnaryInputs;
declare const ScatterNd = "ScatterNd";
type ScatterNdInputs = Pick<NamedTensorInfoMap, 'indices' | 'updates'>;
interface ScatterNdAttrs {
    shape: number[];
}
declare const TensorScatterUpdate = "TensorScatterUpdate";
type TensorScatterUpdateInputs = Pick<NamedTensorInfoMap, 'tensor' | 'indices' | 'updates'>;
interface TensorScatterUpdateAttrs {
}
declare const SearchSorted = "SearchSorted";
type SearchSortedInputs = Pick<NamedTensorInfoMap, 'sortedSequence' | 'values'>;
interface SearchSortedAttrs {
    side: 'left' | 'right';
}
declare const Select = "Select";
type SelectInputs = Pick<NamedTensorInfoMap, 'condition' | 't' | 'e'>;
declare const Selu = "Selu";
type SeluInputs = Pick<NamedTensorInfoMap, 'x'>;
declare const Slice = "Slice";
type SliceInputs = Pick<NamedTensorInfoMap, 'x'>;
interface SliceAttrs {
    begin: number | number[];
    size: number | number[];
}
declare const Sin = "Sin";
type SinInputs = UnaryInputs;
declare const Sinh = "Sinh";
type SinhInputs = UnaryInputs;
declare const Sign = "Sign";
type SignInputs = UnaryInputs;
declare const Sigmoid = "Sigmoid";
type SigmoidInputs = UnaryInputs;
declare const Softplus = "Softplus";
type SoftplusInputs = UnaryInputs;
declare const Sqrt = "Sqrt";
type SqrtInputs = UnaryInputs;
declare const Sum = "Sum";
type SumInputs = Pick<NamedTensorInfoMap, 'x'>;
interface SumAttrs {
    axis: number | number[];
    keepDims: boolean;
}
declare const SpaceToBatchND = "SpaceToBatchND";
type SpaceToBatchNDInputs = Pick<NamedTensorInfoMap, 'x'>;
interface SpaceToBatchNDAttrs {
    blockShape: number[];
    paddings: number[][];
}
declare const SplitV = "SplitV";
type SplitVInputs = Pick<NamedTensorInfoMap, 'x'>;
interface SplitVAttrs {
    numOrSizeSplits: number[] | number;
    axis: number;
}
declare const Softmax$1 = "Softmax";
type SoftmaxInputs = Pick<NamedTensorInfoMap, 'logits'>;
interface SoftmaxAttrs {
    dim: number;
}
declare const SparseFillEmptyRows = "SparseFillEmptyRows";
type SparseFillEmptyRowsInputs = Pick<NamedTensorInfoMap, 'indices' | 'values' | 'denseShape' | 'defaultValue'>;
declare const SparseReshape = "SparseReshape";
type SparseReshapeInputs = Pick<NamedTensorInfoMap, 'inputIndices' | 'inputShape' | 'newShape'>;
declare const SparseSegmentMean = "SparseSegmentMean";
type SparseSegmentMeanInputs = Pick<NamedTensorInfoMap, 'data' | 'indices' | 'segmentIds'>;
declare const SparseSegmentSum = "SparseSegmentSum";
type SparseSegmentSumInputs = Pick<NamedTensorInfoMap, 'data' | 'indices' | 'segmentIds'>;
declare const SparseToDense = "SparseToDense";
type SparseToDenseInputs = Pick<NamedTensorInfoMap, 'sparseIndices' | 'sparseValues' | 'defaultValue'>;
interface SparseToDenseAttrs {
    outputShape: number[];
}
declare const SquaredDifference = "SquaredDifference";
type SquaredDifferenceInputs = BinaryInputs;
declare const Square = "Square";
type SquareInputs = Pick<NamedTensorInfoMap, 'x'>;
declare const StaticRegexReplace = "StaticRegexReplace";
type StaticRegexReplaceInputs = UnaryInputs;
interface StaticRegexReplaceAttrs {
    pattern: string;
    rewrite: string;
    replaceGlobal: boolean;
}
declare const StridedSlice = "StridedSlice";
type StridedSliceInputs = Pick<NamedTensorInfoMap, 'x'>;
interface StridedSliceAttrs {
    begin: number[];
    end: number[];
    strides: number[];
    beginMask: number;
    endMask: number;
    ellipsisMask: number;
    newAxisMask: number;
    shrinkAxisMask: number;
}
declare const StringNGrams = "StringNGrams";
type StringNGramsInputs = Pick<NamedTensorInfoMap, 'data' | 'dataSplits'>;
interface StringNGramsAttrs {
    separator: string;
    nGramWidths: number[];
    leftPad: string;
    rightPad: string;
    padWidth: number;
    preserveShortSequences: boolean;
}
declare const StringSplit = "StringSplit";
type StringSplitInputs = Pick<NamedTensorInfoMap, 'input' | 'delimiter'>;
interface StringSplitAttrs {
    skipEmpty: boolean;
}
declare const StringToHashBucketFast = "StringToHashBucketFast";
type StringToHashBucketFastInputs = Pick<NamedTensorInfoMap, 'input'>;
interface StringToHashBucketFastAttrs {
    numBuckets: number;
}
declare const Sub = "Sub";
type SubInputs = BinaryInputs;
declare const Tan = "Tan";
type TanInputs = UnaryInputs;
declare const Tanh = "Tanh";
type TanhInputs = UnaryInputs;
declare const Tile = "Tile";
type TileInputs = Pick<NamedTensorInfoMap, 'x'>;
interface TileAttrs {
    reps: number[];
}
declare const TopK = "TopK";
type TopKInputs = Pick<NamedTensorInfoMap, 'x'>;
interface TopKAttrs {
    k: number;
    sorted: boolean;
}
declare const Transform = "Transform";
type TransformInputs = Pick<NamedTensorInfoMap, 'image' | 'transforms'>;
interface TransformAttrs {
    interpolation: 'nearest' | 'bilinear';
    fillMode: 'constant' | 'reflect' | 'wrap' | 'nearest';
    fillValue: number;
    outputShape?: [number, number];
}
declare const Transpose = "Transpose";
type TransposeInputs = Pick<NamedTensorInfoMap, 'x'>;
interface TransposeAttrs {
    perm: number[];
}
declare const Unique = "Unique";
type UniqueInputs = Pick<NamedTensorInfoMap, 'x'>;
interface UniqueAttrs {
    axis: number;
}
type UnaryInputs = Pick<NamedTensorInfoMap, 'x'>;
declare const Unpack = "Unpack";
type UnpackInputs = Pick<NamedTensorInfoMap, 'value'>;
interface UnpackAttrs {
    axis: number;
}
declare const UnsortedSegmentSum = "UnsortedSegmentSum";
type UnsortedSegmentSumInputs = Pick<NamedTensorInfoMap, 'x' | 'segmentIds'>;
interface UnsortedSegmentSumAttrs {
    numSegments: number;
}
declare const UpperBound = "UpperBound";
type UpperBoundInputs = Pick<NamedTensorInfoMap, 'sortedSequence' | 'values'>;
declare const ZerosLike = "ZerosLike";
type ZerosLikeInputs = UnaryInputs;
declare const Step = "Step";
type StepInputs = UnaryInputs;
interface StepAttrs {
    alpha: number;
}
declare const FromPixels = "FromPixels";
interface FromPixelsInputs {
    pixels: PixelData | ImageData | HTMLImageElement | HTMLCanvasElement | HTMLVideoElement | ImageBitmap;
}
interface FromPixelsAttrs {
    numChannels: number;
}
declare const RotateWithOffset = "RotateWithOffset";
type RotateWithOffsetInputs = Pick<NamedTensorInfoMap, 'image'>;
interface RotateWithOffsetAttrs {
    radians: number;
    fillValue: number | [number, number, number];
    center: number | [number, number];
}
declare const _FusedMatMul = "_FusedMatMul";
interface _FusedMatMulInputs extends NamedTensorInfoMap {
    a: TensorInfo;
    b: TensorInfo;
    bias?: TensorInfo;
    preluActivationWeights?: TensorInfo;
}
interface _FusedMatMulAttrs {
    transposeA: boolean;
    transposeB: boolean;
    activation: Activation$2;
    leakyreluAlpha?: number;
}
declare const FusedConv2D = "FusedConv2D";
interface FusedConv2DInputs extends NamedTensorInfoMap {
    x: TensorInfo;
    filter: TensorInfo;
    bias?: TensorInfo;
    preluActivationWeights?: TensorInfo;
}
interface FusedConv2DAttrs {
    strides: [number, number] | number;
    pad: 'valid' | 'same' | number | ExplicitPadding;
    dataFormat: 'NHWC' | 'NCHW';
    dilations: [number, number] | number;
    dimRoundingMode: 'floor' | 'round' | 'ceil';
    activation: Activation$2;
    leakyreluAlpha?: number;
}
declare const FusedDepthwiseConv2D = "FusedDepthwiseConv2D";
interface FusedDepthwiseConv2DInputs extends NamedTensorInfoMap {
    x: TensorInfo;
    filter: TensorInfo;
    bias?: TensorInfo;
    preluActivationWeights?: TensorInfo;
}
interface FusedDepthwiseConv2DAttrs {
    strides: [number, number] | number;
    pad: 'valid' | 'same' | number | ExplicitPadding;
    dataFormat: 'NHWC' | 'NCHW';
    dilations: [number, number] | number;
    dimRoundingMode: 'floor' | 'round' | 'ceil';
    activation: Activation$2;
    leakyreluAlpha?: number;
}

declare const core_Abs: typeof Abs;
type core_AbsInputs = AbsInputs;
declare const core_Acos: typeof Acos;
type core_AcosInputs = AcosInputs;
declare const core_Acosh: typeof Acosh;
type core_AcoshInputs = AcoshInputs;
type core_AdadeltaOptimizer = AdadeltaOptimizer;
declare const core_AdadeltaOptimizer: typeof AdadeltaOptimizer;
type core_AdagradOptimizer = AdagradOptimizer;
declare const core_AdagradOptimizer: typeof AdagradOptimizer;
type core_AdamOptimizer = AdamOptimizer;
declare const core_AdamOptimizer: typeof AdamOptimizer;
type core_AdamaxOptimizer = AdamaxOptimizer;
declare const core_AdamaxOptimizer: typeof AdamaxOptimizer;
type core_AddInputs = AddInputs;
declare const core_AddN: typeof AddN;
type core_AddNInputs = AddNInputs;
declare const core_All: typeof All;
type core_AllAttrs = AllAttrs;
type core_AllInputs = AllInputs;
declare const core_Any: typeof Any;
type core_AnyAttrs = AnyAttrs;
type core_AnyInputs = AnyInputs;
declare const core_ArgMax: typeof ArgMax;
type core_ArgMaxAttrs = ArgMaxAttrs;
type core_ArgMaxInputs = ArgMaxInputs;
declare const core_ArgMin: typeof ArgMin;
type core_ArgMinAttrs = ArgMinAttrs;
type core_ArgMinInputs = ArgMinInputs;
declare const core_Asin: typeof Asin;
type core_AsinInputs = AsinInputs;
declare const core_Asinh: typeof Asinh;
type core_AsinhInputs = AsinhInputs;
declare const core_Atan: typeof Atan;
declare const core_Atan2: typeof Atan2;
type core_Atan2Inputs = Atan2Inputs;
type core_AtanInputs = AtanInputs;
declare const core_Atanh: typeof Atanh;
type core_AtanhInputs = AtanhInputs;
type core_Attribute = Attribute;
declare const core_AvgPool: typeof AvgPool;
declare const core_AvgPool3D: typeof AvgPool3D;
type core_AvgPool3DAttrs = AvgPool3DAttrs;
declare const core_AvgPool3DGrad: typeof AvgPool3DGrad;
type core_AvgPool3DGradAttrs = AvgPool3DGradAttrs;
type core_AvgPool3DGradInputs = AvgPool3DGradInputs;
type core_AvgPool3DInputs = AvgPool3DInputs;
type core_AvgPoolAttrs = AvgPoolAttrs;
declare const core_AvgPoolGrad: typeof AvgPoolGrad;
type core_AvgPoolGradAttrs = AvgPoolGradAttrs;
type core_AvgPoolGradInputs = AvgPoolGradInputs;
type core_AvgPoolInputs = AvgPoolInputs;
type core_BackendTimingInfo = BackendTimingInfo;
type core_BackendValues = BackendValues;
declare const core_BatchMatMul: typeof BatchMatMul;
type core_BatchMatMulAttrs = BatchMatMulAttrs;
type core_BatchMatMulInputs = BatchMatMulInputs;
declare const core_BatchToSpaceND: typeof BatchToSpaceND;
type core_BatchToSpaceNDAttrs = BatchToSpaceNDAttrs;
type core_BatchToSpaceNDInputs = BatchToSpaceNDInputs;
type core_BinaryInputs = BinaryInputs;
declare const core_Bincount: typeof Bincount;
type core_BincountAttrs = BincountAttrs;
type core_BincountInputs = BincountInputs;
declare const core_BitwiseAnd: typeof BitwiseAnd;
type core_BitwiseAndInputs = BitwiseAndInputs;
type core_BroadCastToAttrs = BroadCastToAttrs;
declare const core_BroadcastArgs: typeof BroadcastArgs;
type core_BroadcastArgsInputs = BroadcastArgsInputs;
declare const core_BroadcastTo: typeof BroadcastTo;
type core_BroadcastToInputs = BroadcastToInputs;
declare const core_Cast: typeof Cast;
type core_CastAttrs = CastAttrs;
type core_CastInputs = CastInputs;
declare const core_Ceil: typeof Ceil;
type core_CeilInputs = CeilInputs;
declare const core_ClipByValue: typeof ClipByValue;
type core_ClipByValueAttrs = ClipByValueAttrs;
type core_ClipByValueInputs = ClipByValueInputs;
declare const core_Complex: typeof Complex;
declare const core_ComplexAbs: typeof ComplexAbs;
type core_ComplexAbsInputs = ComplexAbsInputs;
type core_ComplexInputs = ComplexInputs;
declare const core_Concat: typeof Concat;
type core_ConcatAttrs = ConcatAttrs;
type core_ConcatInputs = ConcatInputs;
type core_Conv2DAttrs = Conv2DAttrs;
declare const core_Conv2DBackpropFilter: typeof Conv2DBackpropFilter;
type core_Conv2DBackpropFilterAttrs = Conv2DBackpropFilterAttrs;
type core_Conv2DBackpropFilterInputs = Conv2DBackpropFilterInputs;
declare const core_Conv2DBackpropInput: typeof Conv2DBackpropInput;
type core_Conv2DBackpropInputAttrs = Conv2DBackpropInputAttrs;
type core_Conv2DBackpropInputInputs = Conv2DBackpropInputInputs;
type core_Conv2DInputs = Conv2DInputs;
type core_Conv3DAttrs = Conv3DAttrs;
declare const core_Conv3DBackpropFilterV2: typeof Conv3DBackpropFilterV2;
type core_Conv3DBackpropFilterV2Attrs = Conv3DBackpropFilterV2Attrs;
type core_Conv3DBackpropFilterV2Inputs = Conv3DBackpropFilterV2Inputs;
declare const core_Conv3DBackpropInputV2: typeof Conv3DBackpropInputV2;
type core_Conv3DBackpropInputV2Attrs = Conv3DBackpropInputV2Attrs;
type core_Conv3DBackpropInputV2Inputs = Conv3DBackpropInputV2Inputs;
type core_Conv3DInputs = Conv3DInputs;
declare const core_Cos: typeof Cos;
type core_CosInputs = CosInputs;
declare const core_Cosh: typeof Cosh;
type core_CoshInputs = CoshInputs;
declare const core_CropAndResize: typeof CropAndResize;
type core_CropAndResizeAttrs = CropAndResizeAttrs;
type core_CropAndResizeInputs = CropAndResizeInputs;
declare const core_Cumprod: typeof Cumprod;
type core_CumprodAttrs = CumprodAttrs;
type core_CumprodInputs = CumprodInputs;
declare const core_Cumsum: typeof Cumsum;
type core_CumsumAttrs = CumsumAttrs;
type core_CumsumInputs = CumsumInputs;
type core_DataId = DataId;
type core_DataMover = DataMover;
type core_DataStorage<T> = DataStorage<T>;
declare const core_DataStorage: typeof DataStorage;
type core_DataToGPUOptions = DataToGPUOptions;
type core_DataToGPUWebGLOption = DataToGPUWebGLOption;
type core_DataType = DataType;
type core_DataTypeFor<T extends number | string | boolean> = DataTypeFor<T>;
type core_DataTypeMap = DataTypeMap;
type core_DataValues = DataValues;
declare const core_DenseBincount: typeof DenseBincount;
type core_DenseBincountAttrs = DenseBincountAttrs;
type core_DenseBincountInputs = DenseBincountInputs;
declare const core_DepthToSpace: typeof DepthToSpace;
type core_DepthToSpaceAttrs = DepthToSpaceAttrs;
type core_DepthToSpaceInputs = DepthToSpaceInputs;
declare const core_DepthwiseConv2dNative: typeof DepthwiseConv2dNative;
type core_DepthwiseConv2dNativeAttrs = DepthwiseConv2dNativeAttrs;
declare const core_DepthwiseConv2dNativeBackpropFilter: typeof DepthwiseConv2dNativeBackpropFilter;
type core_DepthwiseConv2dNativeBackpropFilterAttrs = DepthwiseConv2dNativeBackpropFilterAttrs;
type core_DepthwiseConv2dNativeBackpropFilterInputs = DepthwiseConv2dNativeBackpropFilterInputs;
declare const core_DepthwiseConv2dNativeBackpropInput: typeof DepthwiseConv2dNativeBackpropInput;
type core_DepthwiseConv2dNativeBackpropInputAttrs = DepthwiseConv2dNativeBackpropInputAttrs;
type core_DepthwiseConv2dNativeBackpropInputInputs = DepthwiseConv2dNativeBackpropInputInputs;
type core_DepthwiseConv2dNativeInputs = DepthwiseConv2dNativeInputs;
declare const core_Diag: typeof Diag;
type core_DiagInputs = DiagInputs;
declare const core_Dilation2D: typeof Dilation2D;
type core_Dilation2DAttrs = Dilation2DAttrs;
declare const core_Dilation2DBackpropFilter: typeof Dilation2DBackpropFilter;
type core_Dilation2DBackpropFilterInputs = Dilation2DBackpropFilterInputs;
declare const core_Dilation2DBackpropInput: typeof Dilation2DBackpropInput;
type core_Dilation2DBackpropInputInputs = Dilation2DBackpropInputInputs;
type core_Dilation2DInputs = Dilation2DInputs;
declare const core_Draw: typeof Draw;
type core_DrawAttrs = DrawAttrs;
type core_DrawInputs = DrawInputs;
declare const core_ENV: typeof ENV;
declare const core_Einsum: typeof Einsum;
type core_EinsumAttrs = EinsumAttrs;
type core_EinsumInputs = EinsumInputs;
declare const core_Elu: typeof Elu;
declare const core_EluGrad: typeof EluGrad;
type core_EluGradInputs = EluGradInputs;
type core_EluInputs = EluInputs;
type core_Environment = Environment;
declare const core_Environment: typeof Environment;
declare const core_Equal: typeof Equal;
type core_EqualInputs = EqualInputs;
declare const core_Erf: typeof Erf;
type core_ErfInputs = ErfInputs;
declare const core_Exp: typeof Exp;
type core_ExpInputs = ExpInputs;
declare const core_ExpandDims: typeof ExpandDims;
type core_ExpandDimsAttrs = ExpandDimsAttrs;
type core_ExpandDimsInputs = ExpandDimsInputs;
declare const core_Expm1: typeof Expm1;
type core_Expm1Inputs = Expm1Inputs;
declare const core_FFT: typeof FFT;
type core_FFTInputs = FFTInputs;
declare const core_Fill: typeof Fill;
type core_FillAttrs = FillAttrs;
declare const core_FlipLeftRight: typeof FlipLeftRight;
type core_FlipLeftRightInputs = FlipLeftRightInputs;
declare const core_Floor: typeof Floor;
declare const core_FloorDiv: typeof FloorDiv;
type core_FloorDivInputs = FloorDivInputs;
type core_FloorInputs = FloorInputs;
type core_ForwardFunc<T> = ForwardFunc<T>;
declare const core_FromPixels: typeof FromPixels;
type core_FromPixelsAttrs = FromPixelsAttrs;
type core_FromPixelsInputs = FromPixelsInputs;
declare const core_FusedBatchNorm: typeof FusedBatchNorm;
type core_FusedBatchNormAttrs = FusedBatchNormAttrs;
type core_FusedBatchNormInputs = FusedBatchNormInputs;
declare const core_FusedConv2D: typeof FusedConv2D;
type core_FusedConv2DAttrs = FusedConv2DAttrs;
type core_FusedConv2DInputs = FusedConv2DInputs;
declare const core_FusedDepthwiseConv2D: typeof FusedDepthwiseConv2D;
type core_FusedDepthwiseConv2DAttrs = FusedDepthwiseConv2DAttrs;
type core_FusedDepthwiseConv2DInputs = FusedDepthwiseConv2DInputs;
type core_GPUData = GPUData;
declare const core_GatherNd: typeof GatherNd;
type core_GatherNdInputs = GatherNdInputs;
declare const core_GatherV2: typeof GatherV2;
type core_GatherV2Attrs = GatherV2Attrs;
type core_GatherV2Inputs = GatherV2Inputs;
type core_GradConfig = GradConfig;
type core_GradFunc = GradFunc;
type core_GradSaveFunc = GradSaveFunc;
declare const core_Greater: typeof Greater;
declare const core_GreaterEqual: typeof GreaterEqual;
type core_GreaterEqualInputs = GreaterEqualInputs;
type core_GreaterInputs = GreaterInputs;
declare const core_IFFT: typeof IFFT;
type core_IFFTInputs = IFFTInputs;
declare const core_Identity: typeof Identity;
type core_IdentityInputs = IdentityInputs;
declare const core_Imag: typeof Imag;
type core_ImagInputs = ImagInputs;
type core_InferenceModel = InferenceModel;
declare const core_IsFinite: typeof IsFinite;
type core_IsFiniteInputs = IsFiniteInputs;
declare const core_IsInf: typeof IsInf;
type core_IsInfInputs = IsInfInputs;
declare const core_IsNan: typeof IsNan;
type core_IsNanInputs = IsNanInputs;
type core_KernelBackend = KernelBackend;
declare const core_KernelBackend: typeof KernelBackend;
type core_KernelConfig = KernelConfig;
type core_KernelDisposeFunc = KernelDisposeFunc;
type core_KernelFunc = KernelFunc;
type core_KernelSetupFunc = KernelSetupFunc;
declare const core_LRN: typeof LRN;
type core_LRNAttrs = LRNAttrs;
declare const core_LRNGrad: typeof LRNGrad;
type core_LRNGradAttrs = LRNGradAttrs;
type core_LRNGradInputs = LRNGradInputs;
type core_LRNInputs = LRNInputs;
type core_LSTMCellFunc = LSTMCellFunc;
declare const core_LeakyRelu: typeof LeakyRelu;
type core_LeakyReluAttrs = LeakyReluAttrs;
type core_LeakyReluInputs = LeakyReluInputs;
declare const core_Less: typeof Less;
declare const core_LessEqual: typeof LessEqual;
type core_LessEqualInputs = LessEqualInputs;
type core_LessInputs = LessInputs;
declare const core_LinSpace: typeof LinSpace;
type core_LinSpaceAttrs = LinSpaceAttrs;
declare const core_Log: typeof Log;
declare const core_Log1p: typeof Log1p;
type core_Log1pInputs = Log1pInputs;
type core_LogInputs = LogInputs;
declare const core_LogSoftmax: typeof LogSoftmax;
type core_LogSoftmaxAttrs = LogSoftmaxAttrs;
type core_LogSoftmaxInputs = LogSoftmaxInputs;
declare const core_LogicalAnd: typeof LogicalAnd;
type core_LogicalAndInputs = LogicalAndInputs;
declare const core_LogicalNot: typeof LogicalNot;
type core_LogicalNotInputs = LogicalNotInputs;
declare const core_LogicalOr: typeof LogicalOr;
type core_LogicalOrInputs = LogicalOrInputs;
declare const core_LogicalXor: typeof LogicalXor;
type core_LogicalXorInputs = LogicalXorInputs;
declare const core_LowerBound: typeof LowerBound;
type core_LowerBoundInputs = LowerBoundInputs;
declare const core_MatrixBandPart: typeof MatrixBandPart;
type core_MatrixBandPartAttrs = MatrixBandPartAttrs;
type core_MatrixBandPartInputs = MatrixBandPartInputs;
declare const core_Max: typeof Max;
type core_MaxAttrs = MaxAttrs;
type core_MaxInputs = MaxInputs;
declare const core_MaxPool: typeof MaxPool;
declare const core_MaxPool3D: typeof MaxPool3D;
type core_MaxPool3DAttrs = MaxPool3DAttrs;
declare const core_MaxPool3DGrad: typeof MaxPool3DGrad;
type core_MaxPool3DGradAttrs = MaxPool3DGradAttrs;
type core_MaxPool3DGradInputs = MaxPool3DGradInputs;
type core_MaxPool3DInputs = MaxPool3DInputs;
type core_MaxPoolAttrs = MaxPoolAttrs;
declare const core_MaxPoolGrad: typeof MaxPoolGrad;
type core_MaxPoolGradAttrs = MaxPoolGradAttrs;
type core_MaxPoolGradInputs = MaxPoolGradInputs;
type core_MaxPoolInputs = MaxPoolInputs;
declare const core_MaxPoolWithArgmax: typeof MaxPoolWithArgmax;
type core_MaxPoolWithArgmaxAttrs = MaxPoolWithArgmaxAttrs;
type core_MaxPoolWithArgmaxInputs = MaxPoolWithArgmaxInputs;
type core_MaximumInputs = MaximumInputs;
declare const core_Mean: typeof Mean;
type core_MeanAttrs = MeanAttrs;
type core_MeanInputs = MeanInputs;
type core_MemoryInfo = MemoryInfo;
type core_MetaGraph = MetaGraph;
type core_MetaGraphInfo = MetaGraphInfo;
declare const core_Min: typeof Min;
type core_MinAttrs = MinAttrs;
type core_MinInputs = MinInputs;
type core_MinimumInputs = MinimumInputs;
declare const core_MirrorPad: typeof MirrorPad;
type core_MirrorPadAttrs = MirrorPadAttrs;
type core_MirrorPadInputs = MirrorPadInputs;
declare const core_Mod: typeof Mod;
type core_ModInputs = ModInputs;
type core_ModelPredictConfig = ModelPredictConfig;
type core_ModelTensorInfo = ModelTensorInfo;
type core_MomentumOptimizer = MomentumOptimizer;
declare const core_MomentumOptimizer: typeof MomentumOptimizer;
declare const core_Multinomial: typeof Multinomial;
type core_MultinomialAttrs = MultinomialAttrs;
type core_MultinomialInputs = MultinomialInputs;
type core_MultiplyInputs = MultiplyInputs;
type core_NamedAttrMap = NamedAttrMap;
type core_NamedTensorInfoMap = NamedTensorInfoMap;
type core_NamedTensorMap = NamedTensorMap;
declare const core_Neg: typeof Neg;
type core_NegInputs = NegInputs;
declare const core_NonMaxSuppressionV3: typeof NonMaxSuppressionV3;
type core_NonMaxSuppressionV3Attrs = NonMaxSuppressionV3Attrs;
type core_NonMaxSuppressionV3Inputs = NonMaxSuppressionV3Inputs;
declare const core_NonMaxSuppressionV4: typeof NonMaxSuppressionV4;
type core_NonMaxSuppressionV4Attrs = NonMaxSuppressionV4Attrs;
type core_NonMaxSuppressionV4Inputs = NonMaxSuppressionV4Inputs;
declare const core_NonMaxSuppressionV5: typeof NonMaxSuppressionV5;
type core_NonMaxSuppressionV5Attrs = NonMaxSuppressionV5Attrs;
type core_NonMaxSuppressionV5Inputs = NonMaxSuppressionV5Inputs;
declare const core_NotEqual: typeof NotEqual;
type core_NotEqualInputs = NotEqualInputs;
type core_NumericDataType = NumericDataType;
declare const core_OP_SCOPE_SUFFIX: typeof OP_SCOPE_SUFFIX;
declare const core_OneHot: typeof OneHot;
type core_OneHotAttrs = OneHotAttrs;
type core_OneHotInputs = OneHotInputs;
declare const core_OnesLike: typeof OnesLike;
type core_OnesLikeInputs = OnesLikeInputs;
type core_Optimizer = Optimizer;
declare const core_Optimizer: typeof Optimizer;
type core_OptimizerConstructors = OptimizerConstructors;
declare const core_OptimizerConstructors: typeof OptimizerConstructors;
declare const core_Pack: typeof Pack;
type core_PackAttrs = PackAttrs;
type core_PackInputs = PackInputs;
declare const core_PadV2: typeof PadV2;
type core_PadV2Attrs = PadV2Attrs;
type core_PadV2Inputs = PadV2Inputs;
type core_PixelData = PixelData;
type core_Platform = Platform;
declare const core_Pool: typeof Pool;
type core_PoolInputs = PoolInputs;
declare const core_Pow: typeof Pow;
type core_PowInputs = PowInputs;
declare const core_Prelu: typeof Prelu;
type core_PreluInputs = PreluInputs;
declare const core_Prod: typeof Prod;
type core_ProdAttrs = ProdAttrs;
type core_ProdInputs = ProdInputs;
type core_RMSPropOptimizer = RMSPropOptimizer;
declare const core_RMSPropOptimizer: typeof RMSPropOptimizer;
declare const core_RaggedGather: typeof RaggedGather;
type core_RaggedGatherAttrs = RaggedGatherAttrs;
type core_RaggedGatherInputs = RaggedGatherInputs;
declare const core_RaggedRange: typeof RaggedRange;
type core_RaggedRangeInputs = RaggedRangeInputs;
declare const core_RaggedTensorToTensor: typeof RaggedTensorToTensor;
type core_RaggedTensorToTensorAttrs = RaggedTensorToTensorAttrs;
type core_RaggedTensorToTensorInputs = RaggedTensorToTensorInputs;
declare const core_Range: typeof Range;
type core_RangeAttrs = RangeAttrs;
type core_Rank = Rank;
declare const core_Rank: typeof Rank;
declare const core_Real: typeof Real;
declare const core_RealDiv: typeof RealDiv;
type core_RealDivInputs = RealDivInputs;
type core_RealInputs = RealInputs;
declare const core_Reciprocal: typeof Reciprocal;
type core_ReciprocalInputs = ReciprocalInputs;
type core_RecursiveArray<T extends any> = RecursiveArray<T>;
type core_Reduction = Reduction;
declare const core_Reduction: typeof Reduction;
declare const core_Relu: typeof Relu;
declare const core_Relu6: typeof Relu6;
type core_Relu6Inputs = Relu6Inputs;
type core_ReluInputs = ReluInputs;
type core_ReshapeAttrs = ReshapeAttrs;
type core_ReshapeInputs = ReshapeInputs;
declare const core_ResizeBilinear: typeof ResizeBilinear;
type core_ResizeBilinearAttrs = ResizeBilinearAttrs;
declare const core_ResizeBilinearGrad: typeof ResizeBilinearGrad;
type core_ResizeBilinearGradAttrs = ResizeBilinearGradAttrs;
type core_ResizeBilinearGradInputs = ResizeBilinearGradInputs;
type core_ResizeBilinearInputs = ResizeBilinearInputs;
declare const core_ResizeNearestNeighbor: typeof ResizeNearestNeighbor;
type core_ResizeNearestNeighborAttrs = ResizeNearestNeighborAttrs;
declare const core_ResizeNearestNeighborGrad: typeof ResizeNearestNeighborGrad;
type core_ResizeNearestNeighborGradAttrs = ResizeNearestNeighborGradAttrs;
type core_ResizeNearestNeighborGradInputs = ResizeNearestNeighborGradInputs;
type core_ResizeNearestNeighborInputs = ResizeNearestNeighborInputs;
declare const core_Reverse: typeof Reverse;
type core_ReverseAttrs = ReverseAttrs;
type core_ReverseInputs = ReverseInputs;
declare const core_RotateWithOffset: typeof RotateWithOffset;
type core_RotateWithOffsetAttrs = RotateWithOffsetAttrs;
type core_RotateWithOffsetInputs = RotateWithOffsetInputs;
declare const core_Round: typeof Round;
type core_RoundInputs = RoundInputs;
declare const core_Rsqrt: typeof Rsqrt;
type core_RsqrtInputs = RsqrtInputs;
type core_SGDOptimizer = SGDOptimizer;
declare const core_SGDOptimizer: typeof SGDOptimizer;
type core_SavedModelTensorInfo = SavedModelTensorInfo;
type core_ScalarLike = ScalarLike;
declare const core_ScatterNd: typeof ScatterNd;
type core_ScatterNdAttrs = ScatterNdAttrs;
type core_ScatterNdInputs = ScatterNdInputs;
declare const core_SearchSorted: typeof SearchSorted;
type core_SearchSortedAttrs = SearchSortedAttrs;
type core_SearchSortedInputs = SearchSortedInputs;
declare const core_Select: typeof Select;
type core_SelectInputs = SelectInputs;
declare const core_Selu: typeof Selu;
type core_SeluInputs = SeluInputs;
type core_ShapeMap = ShapeMap;
declare const core_Sigmoid: typeof Sigmoid;
type core_SigmoidInputs = SigmoidInputs;
declare const core_Sign: typeof Sign;
type core_SignInputs = SignInputs;
type core_SignatureDef = SignatureDef;
type core_SignatureDefEntry = SignatureDefEntry;
type core_SignatureDefInfo = SignatureDefInfo;
declare const core_Sin: typeof Sin;
type core_SinInputs = SinInputs;
declare const core_Sinh: typeof Sinh;
type core_SinhInputs = SinhInputs;
declare const core_Slice: typeof Slice;
type core_SliceAttrs = SliceAttrs;
type core_SliceInputs = SliceInputs;
type core_SoftmaxAttrs = SoftmaxAttrs;
type core_SoftmaxInputs = SoftmaxInputs;
declare const core_Softplus: typeof Softplus;
type core_SoftplusInputs = SoftplusInputs;
declare const core_SpaceToBatchND: typeof SpaceToBatchND;
type core_SpaceToBatchNDAttrs = SpaceToBatchNDAttrs;
type core_SpaceToBatchNDInputs = SpaceToBatchNDInputs;
declare const core_SparseFillEmptyRows: typeof SparseFillEmptyRows;
type core_SparseFillEmptyRowsInputs = SparseFillEmptyRowsInputs;
declare const core_SparseReshape: typeof SparseReshape;
type core_SparseReshapeInputs = SparseReshapeInputs;
declare const core_SparseSegmentMean: typeof SparseSegmentMean;
type core_SparseSegmentMeanInputs = SparseSegmentMeanInputs;
declare const core_SparseSegmentSum: typeof SparseSegmentSum;
type core_SparseSegmentSumInputs = SparseSegmentSumInputs;
declare const core_SparseToDense: typeof SparseToDense;
type core_SparseToDenseAttrs = SparseToDenseAttrs;
type core_SparseToDenseInputs = SparseToDenseInputs;
declare const core_SplitV: typeof SplitV;
type core_SplitVAttrs = SplitVAttrs;
type core_SplitVInputs = SplitVInputs;
declare const core_Sqrt: typeof Sqrt;
type core_SqrtInputs = SqrtInputs;
declare const core_Square: typeof Square;
type core_SquareInputs = SquareInputs;
declare const core_SquaredDifference: typeof SquaredDifference;
type core_SquaredDifferenceInputs = SquaredDifferenceInputs;
declare const core_StaticRegexReplace: typeof StaticRegexReplace;
type core_StaticRegexReplaceAttrs = StaticRegexReplaceAttrs;
type core_StaticRegexReplaceInputs = StaticRegexReplaceInputs;
declare const core_Step: typeof Step;
type core_StepAttrs = StepAttrs;
type core_StepInputs = StepInputs;
declare const core_StridedSlice: typeof StridedSlice;
type core_StridedSliceAttrs = StridedSliceAttrs;
type core_StridedSliceInputs = StridedSliceInputs;
declare const core_StringNGrams: typeof StringNGrams;
type core_StringNGramsAttrs = StringNGramsAttrs;
type core_StringNGramsInputs = StringNGramsInputs;
declare const core_StringSplit: typeof StringSplit;
type core_StringSplitAttrs = StringSplitAttrs;
type core_StringSplitInputs = StringSplitInputs;
declare const core_StringToHashBucketFast: typeof StringToHashBucketFast;
type core_StringToHashBucketFastAttrs = StringToHashBucketFastAttrs;
type core_StringToHashBucketFastInputs = StringToHashBucketFastInputs;
declare const core_Sub: typeof Sub;
type core_SubInputs = SubInputs;
declare const core_Sum: typeof Sum;
type core_SumAttrs = SumAttrs;
type core_SumInputs = SumInputs;
declare const core_Tan: typeof Tan;
type core_TanInputs = TanInputs;
declare const core_Tanh: typeof Tanh;
type core_TanhInputs = TanhInputs;
type core_Tensor<R extends Rank = Rank> = Tensor<R>;
declare const core_Tensor: typeof Tensor;
type core_TensorBuffer<R extends Rank, D extends DataType = 'float32'> = TensorBuffer<R, D>;
declare const core_TensorBuffer: typeof TensorBuffer;
type core_TensorContainer = TensorContainer;
type core_TensorContainerArray = TensorContainerArray;
type core_TensorContainerObject = TensorContainerObject;
type core_TensorInfo = TensorInfo;
type core_TensorLike = TensorLike;
declare const core_TensorScatterUpdate: typeof TensorScatterUpdate;
type core_TensorScatterUpdateAttrs = TensorScatterUpdateAttrs;
type core_TensorScatterUpdateInputs = TensorScatterUpdateInputs;
declare const core_Tile: typeof Tile;
type core_TileAttrs = TileAttrs;
type core_TileInputs = TileInputs;
type core_TimingInfo = TimingInfo;
declare const core_TopK: typeof TopK;
type core_TopKAttrs = TopKAttrs;
type core_TopKInputs = TopKInputs;
declare const core_Transform: typeof Transform;
type core_TransformAttrs = TransformAttrs;
type core_TransformInputs = TransformInputs;
declare const core_Transpose: typeof Transpose;
type core_TransposeAttrs = TransposeAttrs;
type core_TransposeInputs = TransposeInputs;
type core_TypedArray = TypedArray;
type core_UnaryInputs = UnaryInputs;
declare const core_Unique: typeof Unique;
type core_UniqueAttrs = UniqueAttrs;
type core_UniqueInputs = UniqueInputs;
declare const core_Unpack: typeof Unpack;
type core_UnpackAttrs = UnpackAttrs;
type core_UnpackInputs = UnpackInputs;
declare const core_UnsortedSegmentSum: typeof UnsortedSegmentSum;
type core_UnsortedSegmentSumAttrs = UnsortedSegmentSumAttrs;
type core_UnsortedSegmentSumInputs = UnsortedSegmentSumInputs;
declare const core_UpperBound: typeof UpperBound;
type core_UpperBoundInputs = UpperBoundInputs;
type core_Variable<R extends Rank = Rank> = Variable<R>;
declare const core_Variable: typeof Variable;
type core_WebGLData = WebGLData;
type core_WebGPUData = WebGPUData;
declare const core_ZerosLike: typeof ZerosLike;
type core_ZerosLikeInputs = ZerosLikeInputs;
declare const core__FusedMatMul: typeof _FusedMatMul;
type core__FusedMatMulAttrs = _FusedMatMulAttrs;
type core__FusedMatMulInputs = _FusedMatMulInputs;
declare const core_abs: typeof abs;
declare const core_acos: typeof acos;
declare const core_acosh: typeof acosh;
declare const core_addN: typeof addN;
declare const core_all: typeof all;
declare const core_any: typeof any;
declare const core_argMax: typeof argMax;
declare const core_argMin: typeof argMin;
declare const core_asin: typeof asin;
declare const core_asinh: typeof asinh;
declare const core_atan: typeof atan;
declare const core_atan2: typeof atan2;
declare const core_atanh: typeof atanh;
declare const core_avgPool: typeof avgPool;
declare const core_backend: typeof backend;
declare const core_basicLSTMCell: typeof basicLSTMCell;
declare const core_batchNorm: typeof batchNorm;
declare const core_batchNorm2d: typeof batchNorm2d;
declare const core_batchNorm3d: typeof batchNorm3d;
declare const core_batchNorm4d: typeof batchNorm4d;
declare const core_batchToSpaceND: typeof batchToSpaceND;
declare const core_bincount: typeof bincount;
declare const core_bitwiseAnd: typeof bitwiseAnd;
declare const core_booleanMaskAsync: typeof booleanMaskAsync;
declare const core_broadcastArgs: typeof broadcastArgs;
declare const core_broadcastTo: typeof broadcastTo;
declare const core_buffer: typeof buffer;
declare const core_cast: typeof cast;
declare const core_ceil: typeof ceil;
declare const core_clipByValue: typeof clipByValue;
declare const core_clone: typeof clone;
declare const core_complex: typeof complex;
declare const core_concat: typeof concat;
declare const core_concat1d: typeof concat1d;
declare const core_concat2d: typeof concat2d;
declare const core_concat3d: typeof concat3d;
declare const core_concat4d: typeof concat4d;
declare const core_copyRegisteredKernels: typeof copyRegisteredKernels;
declare const core_cos: typeof cos;
declare const core_cosh: typeof cosh;
declare const core_cosineWindow: typeof cosineWindow;
declare const core_cumprod: typeof cumprod;
declare const core_cumsum: typeof cumsum;
declare const core_customGrad: typeof customGrad;
declare const core_denseBincount: typeof denseBincount;
declare const core_deprecationWarn: typeof deprecationWarn;
declare const core_depthToSpace: typeof depthToSpace;
declare const core_diag: typeof diag;
declare const core_dilation2d: typeof dilation2d;
declare const core_disableDeprecationWarnings: typeof disableDeprecationWarnings;
declare const core_dispose: typeof dispose;
declare const core_disposeVariables: typeof disposeVariables;
declare const core_div: typeof div;
declare const core_divNoNan: typeof divNoNan;
declare const core_einsum: typeof einsum;
declare const core_enableDebugMode: typeof enableDebugMode;
declare const core_enableProdMode: typeof enableProdMode;
declare const core_enclosingPowerOfTwo: typeof enclosingPowerOfTwo;
declare const core_engine: typeof engine;
declare const core_ensureShape: typeof ensureShape;
declare const core_env: typeof env;
declare const core_equal: typeof equal;
declare const core_erf: typeof erf;
declare const core_euclideanNorm: typeof euclideanNorm;
declare const core_exp: typeof exp;
declare const core_expandDims: typeof expandDims;
declare const core_expm1: typeof expm1;
declare const core_eye: typeof eye;
declare const core_fft: typeof fft;
declare const core_fill: typeof fill;
declare const core_findBackend: typeof findBackend;
declare const core_findBackendFactory: typeof findBackendFactory;
declare const core_floor: typeof floor;
declare const core_floorDiv: typeof floorDiv;
declare const core_gather: typeof gather;
declare const core_gatherND: typeof gatherND;
declare const core_getBackend: typeof getBackend;
declare const core_getGradient: typeof getGradient;
declare const core_getKernel: typeof getKernel;
declare const core_getKernelsForBackend: typeof getKernelsForBackend;
declare const core_grad: typeof grad;
declare const core_grads: typeof grads;
declare const core_greater: typeof greater;
declare const core_greaterEqual: typeof greaterEqual;
declare const core_ifft: typeof ifft;
declare const core_imag: typeof imag;
declare const core_image: typeof image;
declare const core_inTopKAsync: typeof inTopKAsync;
declare const core_irfft: typeof irfft;
declare const core_isFinite: typeof isFinite;
declare const core_isInf: typeof isInf;
declare const core_isNaN: typeof isNaN;
declare const core_keep: typeof keep;
declare const core_leakyRelu: typeof leakyRelu;
declare const core_less: typeof less;
declare const core_lessEqual: typeof lessEqual;
declare const core_linalg: typeof linalg;
declare const core_linspace: typeof linspace;
declare const core_localResponseNormalization: typeof localResponseNormalization;
declare const core_log1p: typeof log1p;
declare const core_logSigmoid: typeof logSigmoid;
declare const core_logSoftmax: typeof logSoftmax;
declare const core_logSumExp: typeof logSumExp;
declare const core_logicalAnd: typeof logicalAnd;
declare const core_logicalNot: typeof logicalNot;
declare const core_logicalOr: typeof logicalOr;
declare const core_logicalXor: typeof logicalXor;
declare const core_losses: typeof losses;
declare const core_lowerBound: typeof lowerBound;
declare const core_max: typeof max;
declare const core_maxPool: typeof maxPool;
declare const core_maxPool3d: typeof maxPool3d;
declare const core_maxPoolWithArgmax: typeof maxPoolWithArgmax;
declare const core_mean: typeof mean;
declare const core_memory: typeof memory;
declare const core_meshgrid: typeof meshgrid;
declare const core_min: typeof min;
declare const core_mirrorPad: typeof mirrorPad;
declare const core_mod: typeof mod;
declare const core_moments: typeof moments;
declare const core_movingAverage: typeof movingAverage;
declare const core_mul: typeof mul;
declare const core_multiRNNCell: typeof multiRNNCell;
declare const core_multinomial: typeof multinomial;
declare const core_neg: typeof neg;
declare const core_nextFrame: typeof nextFrame;
declare const core_norm: typeof norm;
declare const core_notEqual: typeof notEqual;
declare const core_oneHot: typeof oneHot;
declare const core_onesLike: typeof onesLike;
declare const core_op: typeof op;
declare const core_outerProduct: typeof outerProduct;
declare const core_pad: typeof pad;
declare const core_pad1d: typeof pad1d;
declare const core_pad2d: typeof pad2d;
declare const core_pad3d: typeof pad3d;
declare const core_pad4d: typeof pad4d;
declare const core_pool: typeof pool;
declare const core_pow: typeof pow;
declare const core_print: typeof print;
declare const core_prod: typeof prod;
declare const core_profile: typeof profile;
declare const core_raggedGather: typeof raggedGather;
declare const core_raggedRange: typeof raggedRange;
declare const core_raggedTensorToTensor: typeof raggedTensorToTensor;
declare const core_rand: typeof rand;
declare const core_randomGamma: typeof randomGamma;
declare const core_randomStandardNormal: typeof randomStandardNormal;
declare const core_randomUniformInt: typeof randomUniformInt;
declare const core_range: typeof range;
declare const core_ready: typeof ready;
declare const core_real: typeof real;
declare const core_reciprocal: typeof reciprocal;
declare const core_registerBackend: typeof registerBackend;
declare const core_registerGradient: typeof registerGradient;
declare const core_registerKernel: typeof registerKernel;
declare const core_relu: typeof relu;
declare const core_relu6: typeof relu6;
declare const core_removeBackend: typeof removeBackend;
declare const core_reverse: typeof reverse;
declare const core_reverse1d: typeof reverse1d;
declare const core_reverse2d: typeof reverse2d;
declare const core_reverse3d: typeof reverse3d;
declare const core_reverse4d: typeof reverse4d;
declare const core_rfft: typeof rfft;
declare const core_round: typeof round;
declare const core_rsqrt: typeof rsqrt;
declare const core_scalar: typeof scalar;
declare const core_scatterND: typeof scatterND;
declare const core_searchSorted: typeof searchSorted;
declare const core_selu: typeof selu;
declare const core_setBackend: typeof setBackend;
declare const core_setPlatform: typeof setPlatform;
declare const core_setdiff1dAsync: typeof setdiff1dAsync;
declare const core_sigmoid: typeof sigmoid;
declare const core_sign: typeof sign;
declare const core_signal: typeof signal;
declare const core_sin: typeof sin;
declare const core_sinh: typeof sinh;
declare const core_slice: typeof slice;
declare const core_slice1d: typeof slice1d;
declare const core_slice2d: typeof slice2d;
declare const core_slice3d: typeof slice3d;
declare const core_slice4d: typeof slice4d;
declare const core_softplus: typeof softplus;
declare const core_spaceToBatchND: typeof spaceToBatchND;
declare const core_sparse: typeof sparse;
declare const core_sparseToDense: typeof sparseToDense;
declare const core_spectral: typeof spectral;
declare const core_split: typeof split;
declare const core_sqrt: typeof sqrt;
declare const core_square: typeof square;
declare const core_squaredDifference: typeof squaredDifference;
declare const core_squeeze: typeof squeeze;
declare const core_stack: typeof stack;
declare const core_step: typeof step;
declare const core_stridedSlice: typeof stridedSlice;
declare const core_string: typeof string;
declare const core_sub: typeof sub;
declare const core_sum: typeof sum;
declare const core_sumOutType: typeof sumOutType;
declare const core_tan: typeof tan;
declare const core_tanh: typeof tanh;
declare const core_tensor: typeof tensor;
declare const core_tensor1d: typeof tensor1d;
declare const core_tensor2d: typeof tensor2d;
declare const core_tensor3d: typeof tensor3d;
declare const core_tensor4d: typeof tensor4d;
declare const core_tensor5d: typeof tensor5d;
declare const core_tensor6d: typeof tensor6d;
declare const core_tensorScatterUpdate: typeof tensorScatterUpdate;
declare const core_tidy: typeof tidy;
declare const core_tile: typeof tile;
declare const core_time: typeof time;
declare const core_topk: typeof topk;
declare const core_train: typeof train;
declare const core_transpose: typeof transpose;
declare const core_unique: typeof unique;
declare const core_unregisterGradient: typeof unregisterGradient;
declare const core_unregisterKernel: typeof unregisterKernel;
declare const core_unsortedSegmentSum: typeof unsortedSegmentSum;
declare const core_unstack: typeof unstack;
declare const core_upcastType: typeof upcastType;
declare const core_upperBound: typeof upperBound;
declare const core_valueAndGrad: typeof valueAndGrad;
declare const core_valueAndGrads: typeof valueAndGrads;
declare const core_variable: typeof variable;
declare const core_variableGrads: typeof variableGrads;
declare const core_where: typeof where;
declare const core_whereAsync: typeof whereAsync;
declare const core_zerosLike: typeof zerosLike;
declare namespace core {
  export { core_Abs as Abs, core_Acos as Acos, core_Acosh as Acosh, core_AdadeltaOptimizer as AdadeltaOptimizer, core_AdagradOptimizer as AdagradOptimizer, core_AdamOptimizer as AdamOptimizer, core_AdamaxOptimizer as AdamaxOptimizer, Add$1 as Add, core_AddN as AddN, core_All as All, core_Any as Any, core_ArgMax as ArgMax, core_ArgMin as ArgMin, core_Asin as Asin, core_Asinh as Asinh, core_Atan as Atan, core_Atan2 as Atan2, core_Atanh as Atanh, core_AvgPool as AvgPool, core_AvgPool3D as AvgPool3D, core_AvgPool3DGrad as AvgPool3DGrad, core_AvgPoolGrad as AvgPoolGrad, core_BatchMatMul as BatchMatMul, core_BatchToSpaceND as BatchToSpaceND, core_Bincount as Bincount, core_BitwiseAnd as BitwiseAnd, core_BroadcastArgs as BroadcastArgs, core_BroadcastTo as BroadcastTo, core_Cast as Cast, core_Ceil as Ceil, core_ClipByValue as ClipByValue, core_Complex as Complex, core_ComplexAbs as ComplexAbs, core_Concat as Concat, Conv2D$1 as Conv2D, core_Conv2DBackpropFilter as Conv2DBackpropFilter, core_Conv2DBackpropInput as Conv2DBackpropInput, Conv3D$1 as Conv3D, core_Conv3DBackpropFilterV2 as Conv3DBackpropFilterV2, core_Conv3DBackpropInputV2 as Conv3DBackpropInputV2, core_Cos as Cos, core_Cosh as Cosh, core_CropAndResize as CropAndResize, core_Cumprod as Cumprod, core_Cumsum as Cumsum, core_DataStorage as DataStorage, core_DenseBincount as DenseBincount, core_DepthToSpace as DepthToSpace, core_DepthwiseConv2dNative as DepthwiseConv2dNative, core_DepthwiseConv2dNativeBackpropFilter as DepthwiseConv2dNativeBackpropFilter, core_DepthwiseConv2dNativeBackpropInput as DepthwiseConv2dNativeBackpropInput, core_Diag as Diag, core_Dilation2D as Dilation2D, core_Dilation2DBackpropFilter as Dilation2DBackpropFilter, core_Dilation2DBackpropInput as Dilation2DBackpropInput, core_Draw as Draw, core_ENV as ENV, core_Einsum as Einsum, core_Elu as Elu, core_EluGrad as EluGrad, core_Environment as Environment, core_Equal as Equal, core_Erf as Erf, core_Exp as Exp, core_ExpandDims as ExpandDims, core_Expm1 as Expm1, core_FFT as FFT, core_Fill as Fill, core_FlipLeftRight as FlipLeftRight, core_Floor as Floor, core_FloorDiv as FloorDiv, core_FromPixels as FromPixels, core_FusedBatchNorm as FusedBatchNorm, core_FusedConv2D as FusedConv2D, core_FusedDepthwiseConv2D as FusedDepthwiseConv2D, core_GatherNd as GatherNd, core_GatherV2 as GatherV2, core_Greater as Greater, core_GreaterEqual as GreaterEqual, core_IFFT as IFFT, core_Identity as Identity, core_Imag as Imag, core_IsFinite as IsFinite, core_IsInf as IsInf, core_IsNan as IsNan, core_KernelBackend as KernelBackend, core_LRN as LRN, core_LRNGrad as LRNGrad, core_LeakyRelu as LeakyRelu, core_Less as Less, core_LessEqual as LessEqual, core_LinSpace as LinSpace, core_Log as Log, core_Log1p as Log1p, core_LogSoftmax as LogSoftmax, core_LogicalAnd as LogicalAnd, core_LogicalNot as LogicalNot, core_LogicalOr as LogicalOr, core_LogicalXor as LogicalXor, core_LowerBound as LowerBound, core_MatrixBandPart as MatrixBandPart, core_Max as Max, core_MaxPool as MaxPool, core_MaxPool3D as MaxPool3D, core_MaxPool3DGrad as MaxPool3DGrad, core_MaxPoolGrad as MaxPoolGrad, core_MaxPoolWithArgmax as MaxPoolWithArgmax, Maximum$1 as Maximum, core_Mean as Mean, core_Min as Min, Minimum$1 as Minimum, core_MirrorPad as MirrorPad, core_Mod as Mod, core_MomentumOptimizer as MomentumOptimizer, core_Multinomial as Multinomial, Multiply$1 as Multiply, core_Neg as Neg, core_NonMaxSuppressionV3 as NonMaxSuppressionV3, core_NonMaxSuppressionV4 as NonMaxSuppressionV4, core_NonMaxSuppressionV5 as NonMaxSuppressionV5, core_NotEqual as NotEqual, core_OP_SCOPE_SUFFIX as OP_SCOPE_SUFFIX, core_OneHot as OneHot, core_OnesLike as OnesLike, core_Optimizer as Optimizer, core_OptimizerConstructors as OptimizerConstructors, core_Pack as Pack, core_PadV2 as PadV2, core_Pool as Pool, core_Pow as Pow, core_Prelu as Prelu, core_Prod as Prod, core_RMSPropOptimizer as RMSPropOptimizer, core_RaggedGather as RaggedGather, core_RaggedRange as RaggedRange, core_RaggedTensorToTensor as RaggedTensorToTensor, core_Range as Range, core_Rank as Rank, core_Real as Real, core_RealDiv as RealDiv, core_Reciprocal as Reciprocal, core_Reduction as Reduction, core_Relu as Relu, core_Relu6 as Relu6, Reshape$1 as Reshape, core_ResizeBilinear as ResizeBilinear, core_ResizeBilinearGrad as ResizeBilinearGrad, core_ResizeNearestNeighbor as ResizeNearestNeighbor, core_ResizeNearestNeighborGrad as ResizeNearestNeighborGrad, core_Reverse as Reverse, core_RotateWithOffset as RotateWithOffset, core_Round as Round, core_Rsqrt as Rsqrt, core_SGDOptimizer as SGDOptimizer, core_ScatterNd as ScatterNd, core_SearchSorted as SearchSorted, core_Select as Select, core_Selu as Selu, core_Sigmoid as Sigmoid, core_Sign as Sign, core_Sin as Sin, core_Sinh as Sinh, core_Slice as Slice, Softmax$1 as Softmax, core_Softplus as Softplus, core_SpaceToBatchND as SpaceToBatchND, core_SparseFillEmptyRows as SparseFillEmptyRows, core_SparseReshape as SparseReshape, core_SparseSegmentMean as SparseSegmentMean, core_SparseSegmentSum as SparseSegmentSum, core_SparseToDense as SparseToDense, core_SplitV as SplitV, core_Sqrt as Sqrt, core_Square as Square, core_SquaredDifference as SquaredDifference, core_StaticRegexReplace as StaticRegexReplace, core_Step as Step, core_StridedSlice as StridedSlice, core_StringNGrams as StringNGrams, core_StringSplit as StringSplit, core_StringToHashBucketFast as StringToHashBucketFast, core_Sub as Sub, core_Sum as Sum, core_Tan as Tan, core_Tanh as Tanh, core_Tensor as Tensor, core_TensorBuffer as TensorBuffer, core_TensorScatterUpdate as TensorScatterUpdate, core_Tile as Tile, core_TopK as TopK, core_Transform as Transform, core_Transpose as Transpose, core_Unique as Unique, core_Unpack as Unpack, core_UnsortedSegmentSum as UnsortedSegmentSum, core_UpperBound as UpperBound, core_Variable as Variable, core_ZerosLike as ZerosLike, core__FusedMatMul as _FusedMatMul, core_abs as abs, core_acos as acos, core_acosh as acosh, add$1 as add, core_addN as addN, core_all as all, core_any as any, core_argMax as argMax, core_argMin as argMin, core_asin as asin, core_asinh as asinh, core_atan as atan, core_atan2 as atan2, core_atanh as atanh, core_avgPool as avgPool, avgPool3d$1 as avgPool3d, core_backend as backend, backend_util_d as backend_util, core_basicLSTMCell as basicLSTMCell, core_batchNorm as batchNorm, core_batchNorm2d as batchNorm2d, core_batchNorm3d as batchNorm3d, core_batchNorm4d as batchNorm4d, core_batchToSpaceND as batchToSpaceND, core_bincount as bincount, core_bitwiseAnd as bitwiseAnd, core_booleanMaskAsync as booleanMaskAsync, core_broadcastArgs as broadcastArgs, core_broadcastTo as broadcastTo, broadcast_util_d as broadcast_util, browser_d as browser, core_buffer as buffer, core_cast as cast, core_ceil as ceil, core_clipByValue as clipByValue, core_clone as clone, core_complex as complex, core_concat as concat, core_concat1d as concat1d, core_concat2d as concat2d, core_concat3d as concat3d, core_concat4d as concat4d, conv1d$1 as conv1d, conv2d$2 as conv2d, conv2dTranspose$1 as conv2dTranspose, conv3d$1 as conv3d, conv3dTranspose$1 as conv3dTranspose, core_copyRegisteredKernels as copyRegisteredKernels, core_cos as cos, core_cosh as cosh, core_cosineWindow as cosineWindow, core_cumprod as cumprod, core_cumsum as cumsum, core_customGrad as customGrad, core_denseBincount as denseBincount, core_deprecationWarn as deprecationWarn, core_depthToSpace as depthToSpace, depthwiseConv2d$2 as depthwiseConv2d, device_util_d as device_util, core_diag as diag, core_dilation2d as dilation2d, core_disableDeprecationWarnings as disableDeprecationWarnings, core_dispose as dispose, core_disposeVariables as disposeVariables, core_div as div, core_divNoNan as divNoNan, dot$1 as dot, dropout$1 as dropout, core_einsum as einsum, elu$1 as elu, core_enableDebugMode as enableDebugMode, core_enableProdMode as enableProdMode, core_enclosingPowerOfTwo as enclosingPowerOfTwo, core_engine as engine, core_ensureShape as ensureShape, core_env as env, core_equal as equal, core_erf as erf, core_euclideanNorm as euclideanNorm, core_exp as exp, core_expandDims as expandDims, core_expm1 as expm1, core_eye as eye, core_fft as fft, core_fill as fill, core_findBackend as findBackend, core_findBackendFactory as findBackendFactory, core_floor as floor, core_floorDiv as floorDiv, fused_ops_d as fused, core_gather as gather, core_gatherND as gatherND, gather_nd_util_d as gather_util, core_getBackend as getBackend, core_getGradient as getGradient, core_getKernel as getKernel, core_getKernelsForBackend as getKernelsForBackend, core_grad as grad, core_grads as grads, core_greater as greater, core_greaterEqual as greaterEqual, core_ifft as ifft, core_imag as imag, core_image as image, core_inTopKAsync as inTopKAsync, io_d as io, core_irfft as irfft, core_isFinite as isFinite, core_isInf as isInf, core_isNaN as isNaN, core_keep as keep, kernel_impls_d as kernel_impls, core_leakyRelu as leakyRelu, core_less as less, core_lessEqual as lessEqual, core_linalg as linalg, core_linspace as linspace, core_localResponseNormalization as localResponseNormalization, log$1 as log, core_log1p as log1p, core_logSigmoid as logSigmoid, core_logSoftmax as logSoftmax, core_logSumExp as logSumExp, core_logicalAnd as logicalAnd, core_logicalNot as logicalNot, core_logicalOr as logicalOr, core_logicalXor as logicalXor, core_losses as losses, core_lowerBound as lowerBound, matMul$1 as matMul, math_d as math, core_max as max, core_maxPool as maxPool, core_maxPool3d as maxPool3d, core_maxPoolWithArgmax as maxPoolWithArgmax, maximum$1 as maximum, core_mean as mean, core_memory as memory, core_meshgrid as meshgrid, core_min as min, minimum$1 as minimum, core_mirrorPad as mirrorPad, core_mod as mod, core_moments as moments, core_movingAverage as movingAverage, core_mul as mul, core_multiRNNCell as multiRNNCell, core_multinomial as multinomial, core_neg as neg, core_nextFrame as nextFrame, core_norm as norm, core_notEqual as notEqual, core_oneHot as oneHot, ones$1 as ones, core_onesLike as onesLike, core_op as op, core_outerProduct as outerProduct, core_pad as pad, core_pad1d as pad1d, core_pad2d as pad2d, core_pad3d as pad3d, core_pad4d as pad4d, core_pool as pool, core_pow as pow, prelu$1 as prelu, core_print as print, core_prod as prod, core_profile as profile, core_raggedGather as raggedGather, core_raggedRange as raggedRange, core_raggedTensorToTensor as raggedTensorToTensor, core_rand as rand, core_randomGamma as randomGamma, randomNormal$1 as randomNormal, core_randomStandardNormal as randomStandardNormal, randomUniform$1 as randomUniform, core_randomUniformInt as randomUniformInt, core_range as range, core_ready as ready, core_real as real, core_reciprocal as reciprocal, core_registerBackend as registerBackend, core_registerGradient as registerGradient, core_registerKernel as registerKernel, core_relu as relu, core_relu6 as relu6, core_removeBackend as removeBackend, reshape$1 as reshape, core_reverse as reverse, core_reverse1d as reverse1d, core_reverse2d as reverse2d, core_reverse3d as reverse3d, core_reverse4d as reverse4d, core_rfft as rfft, core_round as round, core_rsqrt as rsqrt, core_scalar as scalar, core_scatterND as scatterND, scatter_nd_util_d as scatter_util, core_searchSorted as searchSorted, core_selu as selu, separableConv2d$1 as separableConv2d, serialization_d as serialization, core_setBackend as setBackend, core_setPlatform as setPlatform, core_setdiff1dAsync as setdiff1dAsync, core_sigmoid as sigmoid, core_sign as sign, core_signal as signal, core_sin as sin, core_sinh as sinh, core_slice as slice, core_slice1d as slice1d, core_slice2d as slice2d, core_slice3d as slice3d, core_slice4d as slice4d, slice_util_d as slice_util, softmax$1 as softmax, core_softplus as softplus, core_spaceToBatchND as spaceToBatchND, core_sparse as sparse, core_sparseToDense as sparseToDense, core_spectral as spectral, core_split as split, core_sqrt as sqrt, core_square as square, core_squaredDifference as squaredDifference, core_squeeze as squeeze, core_stack as stack, core_step as step, core_stridedSlice as stridedSlice, core_string as string, core_sub as sub, core_sum as sum, core_sumOutType as sumOutType, core_tan as tan, core_tanh as tanh, core_tensor as tensor, core_tensor1d as tensor1d, core_tensor2d as tensor2d, core_tensor3d as tensor3d, core_tensor4d as tensor4d, core_tensor5d as tensor5d, core_tensor6d as tensor6d, core_tensorScatterUpdate as tensorScatterUpdate, tensor_util_d as tensor_util, test_util_d as test_util, core_tidy as tidy, core_tile as tile, core_time as time, core_topk as topk, core_train as train, core_transpose as transpose, truncatedNormal$1 as truncatedNormal, core_unique as unique, core_unregisterGradient as unregisterGradient, core_unregisterKernel as unregisterKernel, core_unsortedSegmentSum as unsortedSegmentSum, core_unstack as unstack, core_upcastType as upcastType, core_upperBound as upperBound, util_d as util, core_valueAndGrad as valueAndGrad, core_valueAndGrads as valueAndGrads, core_variable as variable, core_variableGrads as variableGrads, version$1 as version_core, core_where as where, core_whereAsync as whereAsync, zeros$1 as zeros, core_zerosLike as zerosLike };
  export type { core_AbsInputs as AbsInputs, core_AcosInputs as AcosInputs, core_AcoshInputs as AcoshInputs, core_AddInputs as AddInputs, core_AddNInputs as AddNInputs, core_AllAttrs as AllAttrs, core_AllInputs as AllInputs, core_AnyAttrs as AnyAttrs, core_AnyInputs as AnyInputs, core_ArgMaxAttrs as ArgMaxAttrs, core_ArgMaxInputs as ArgMaxInputs, core_ArgMinAttrs as ArgMinAttrs, core_ArgMinInputs as ArgMinInputs, core_AsinInputs as AsinInputs, core_AsinhInputs as AsinhInputs, core_Atan2Inputs as Atan2Inputs, core_AtanInputs as AtanInputs, core_AtanhInputs as AtanhInputs, core_Attribute as Attribute, core_AvgPool3DAttrs as AvgPool3DAttrs, core_AvgPool3DGradAttrs as AvgPool3DGradAttrs, core_AvgPool3DGradInputs as AvgPool3DGradInputs, core_AvgPool3DInputs as AvgPool3DInputs, core_AvgPoolAttrs as AvgPoolAttrs, core_AvgPoolGradAttrs as AvgPoolGradAttrs, core_AvgPoolGradInputs as AvgPoolGradInputs, core_AvgPoolInputs as AvgPoolInputs, core_BackendTimingInfo as BackendTimingInfo, core_BackendValues as BackendValues, core_BatchMatMulAttrs as BatchMatMulAttrs, core_BatchMatMulInputs as BatchMatMulInputs, core_BatchToSpaceNDAttrs as BatchToSpaceNDAttrs, core_BatchToSpaceNDInputs as BatchToSpaceNDInputs, core_BinaryInputs as BinaryInputs, core_BincountAttrs as BincountAttrs, core_BincountInputs as BincountInputs, core_BitwiseAndInputs as BitwiseAndInputs, core_BroadCastToAttrs as BroadCastToAttrs, core_BroadcastArgsInputs as BroadcastArgsInputs, core_BroadcastToInputs as BroadcastToInputs, core_CastAttrs as CastAttrs, core_CastInputs as CastInputs, core_CeilInputs as CeilInputs, core_ClipByValueAttrs as ClipByValueAttrs, core_ClipByValueInputs as ClipByValueInputs, core_ComplexAbsInputs as ComplexAbsInputs, core_ComplexInputs as ComplexInputs, core_ConcatAttrs as ConcatAttrs, core_ConcatInputs as ConcatInputs, core_Conv2DAttrs as Conv2DAttrs, core_Conv2DBackpropFilterAttrs as Conv2DBackpropFilterAttrs, core_Conv2DBackpropFilterInputs as Conv2DBackpropFilterInputs, core_Conv2DBackpropInputAttrs as Conv2DBackpropInputAttrs, core_Conv2DBackpropInputInputs as Conv2DBackpropInputInputs, core_Conv2DInputs as Conv2DInputs, core_Conv3DAttrs as Conv3DAttrs, core_Conv3DBackpropFilterV2Attrs as Conv3DBackpropFilterV2Attrs, core_Conv3DBackpropFilterV2Inputs as Conv3DBackpropFilterV2Inputs, core_Conv3DBackpropInputV2Attrs as Conv3DBackpropInputV2Attrs, core_Conv3DBackpropInputV2Inputs as Conv3DBackpropInputV2Inputs, core_Conv3DInputs as Conv3DInputs, core_CosInputs as CosInputs, core_CoshInputs as CoshInputs, core_CropAndResizeAttrs as CropAndResizeAttrs, core_CropAndResizeInputs as CropAndResizeInputs, core_CumprodAttrs as CumprodAttrs, core_CumprodInputs as CumprodInputs, core_CumsumAttrs as CumsumAttrs, core_CumsumInputs as CumsumInputs, core_DataId as DataId, core_DataMover as DataMover, core_DataToGPUOptions as DataToGPUOptions, core_DataToGPUWebGLOption as DataToGPUWebGLOption, core_DataType as DataType, core_DataTypeFor as DataTypeFor, core_DataTypeMap as DataTypeMap, core_DataValues as DataValues, core_DenseBincountAttrs as DenseBincountAttrs, core_DenseBincountInputs as DenseBincountInputs, core_DepthToSpaceAttrs as DepthToSpaceAttrs, core_DepthToSpaceInputs as DepthToSpaceInputs, core_DepthwiseConv2dNativeAttrs as DepthwiseConv2dNativeAttrs, core_DepthwiseConv2dNativeBackpropFilterAttrs as DepthwiseConv2dNativeBackpropFilterAttrs, core_DepthwiseConv2dNativeBackpropFilterInputs as DepthwiseConv2dNativeBackpropFilterInputs, core_DepthwiseConv2dNativeBackpropInputAttrs as DepthwiseConv2dNativeBackpropInputAttrs, core_DepthwiseConv2dNativeBackpropInputInputs as DepthwiseConv2dNativeBackpropInputInputs, core_DepthwiseConv2dNativeInputs as DepthwiseConv2dNativeInputs, core_DiagInputs as DiagInputs, core_Dilation2DAttrs as Dilation2DAttrs, core_Dilation2DBackpropFilterInputs as Dilation2DBackpropFilterInputs, core_Dilation2DBackpropInputInputs as Dilation2DBackpropInputInputs, core_Dilation2DInputs as Dilation2DInputs, core_DrawAttrs as DrawAttrs, core_DrawInputs as DrawInputs, core_EinsumAttrs as EinsumAttrs, core_EinsumInputs as EinsumInputs, core_EluGradInputs as EluGradInputs, core_EluInputs as EluInputs, core_EqualInputs as EqualInputs, core_ErfInputs as ErfInputs, core_ExpInputs as ExpInputs, core_ExpandDimsAttrs as ExpandDimsAttrs, core_ExpandDimsInputs as ExpandDimsInputs, core_Expm1Inputs as Expm1Inputs, core_FFTInputs as FFTInputs, core_FillAttrs as FillAttrs, core_FlipLeftRightInputs as FlipLeftRightInputs, core_FloorDivInputs as FloorDivInputs, core_FloorInputs as FloorInputs, core_ForwardFunc as ForwardFunc, core_FromPixelsAttrs as FromPixelsAttrs, core_FromPixelsInputs as FromPixelsInputs, core_FusedBatchNormAttrs as FusedBatchNormAttrs, core_FusedBatchNormInputs as FusedBatchNormInputs, core_FusedConv2DAttrs as FusedConv2DAttrs, core_FusedConv2DInputs as FusedConv2DInputs, core_FusedDepthwiseConv2DAttrs as FusedDepthwiseConv2DAttrs, core_FusedDepthwiseConv2DInputs as FusedDepthwiseConv2DInputs, core_GPUData as GPUData, core_GatherNdInputs as GatherNdInputs, core_GatherV2Attrs as GatherV2Attrs, core_GatherV2Inputs as GatherV2Inputs, core_GradConfig as GradConfig, core_GradFunc as GradFunc, core_GradSaveFunc as GradSaveFunc, core_GreaterEqualInputs as GreaterEqualInputs, core_GreaterInputs as GreaterInputs, core_IFFTInputs as IFFTInputs, core_IdentityInputs as IdentityInputs, core_ImagInputs as ImagInputs, core_InferenceModel as InferenceModel, core_IsFiniteInputs as IsFiniteInputs, core_IsInfInputs as IsInfInputs, core_IsNanInputs as IsNanInputs, core_KernelConfig as KernelConfig, core_KernelDisposeFunc as KernelDisposeFunc, core_KernelFunc as KernelFunc, core_KernelSetupFunc as KernelSetupFunc, core_LRNAttrs as LRNAttrs, core_LRNGradAttrs as LRNGradAttrs, core_LRNGradInputs as LRNGradInputs, core_LRNInputs as LRNInputs, core_LSTMCellFunc as LSTMCellFunc, core_LeakyReluAttrs as LeakyReluAttrs, core_LeakyReluInputs as LeakyReluInputs, core_LessEqualInputs as LessEqualInputs, core_LessInputs as LessInputs, core_LinSpaceAttrs as LinSpaceAttrs, core_Log1pInputs as Log1pInputs, core_LogInputs as LogInputs, core_LogSoftmaxAttrs as LogSoftmaxAttrs, core_LogSoftmaxInputs as LogSoftmaxInputs, core_LogicalAndInputs as LogicalAndInputs, core_LogicalNotInputs as LogicalNotInputs, core_LogicalOrInputs as LogicalOrInputs, core_LogicalXorInputs as LogicalXorInputs, core_LowerBoundInputs as LowerBoundInputs, core_MatrixBandPartAttrs as MatrixBandPartAttrs, core_MatrixBandPartInputs as MatrixBandPartInputs, core_MaxAttrs as MaxAttrs, core_MaxInputs as MaxInputs, core_MaxPool3DAttrs as MaxPool3DAttrs, core_MaxPool3DGradAttrs as MaxPool3DGradAttrs, core_MaxPool3DGradInputs as MaxPool3DGradInputs, core_MaxPool3DInputs as MaxPool3DInputs, core_MaxPoolAttrs as MaxPoolAttrs, core_MaxPoolGradAttrs as MaxPoolGradAttrs, core_MaxPoolGradInputs as MaxPoolGradInputs, core_MaxPoolInputs as MaxPoolInputs, core_MaxPoolWithArgmaxAttrs as MaxPoolWithArgmaxAttrs, core_MaxPoolWithArgmaxInputs as MaxPoolWithArgmaxInputs, core_MaximumInputs as MaximumInputs, core_MeanAttrs as MeanAttrs, core_MeanInputs as MeanInputs, core_MemoryInfo as MemoryInfo, core_MetaGraph as MetaGraph, core_MetaGraphInfo as MetaGraphInfo, core_MinAttrs as MinAttrs, core_MinInputs as MinInputs, core_MinimumInputs as MinimumInputs, core_MirrorPadAttrs as MirrorPadAttrs, core_MirrorPadInputs as MirrorPadInputs, core_ModInputs as ModInputs, core_ModelPredictConfig as ModelPredictConfig, core_ModelTensorInfo as ModelTensorInfo, core_MultinomialAttrs as MultinomialAttrs, core_MultinomialInputs as MultinomialInputs, core_MultiplyInputs as MultiplyInputs, core_NamedAttrMap as NamedAttrMap, core_NamedTensorInfoMap as NamedTensorInfoMap, core_NamedTensorMap as NamedTensorMap, core_NegInputs as NegInputs, core_NonMaxSuppressionV3Attrs as NonMaxSuppressionV3Attrs, core_NonMaxSuppressionV3Inputs as NonMaxSuppressionV3Inputs, core_NonMaxSuppressionV4Attrs as NonMaxSuppressionV4Attrs, core_NonMaxSuppressionV4Inputs as NonMaxSuppressionV4Inputs, core_NonMaxSuppressionV5Attrs as NonMaxSuppressionV5Attrs, core_NonMaxSuppressionV5Inputs as NonMaxSuppressionV5Inputs, core_NotEqualInputs as NotEqualInputs, core_NumericDataType as NumericDataType, core_OneHotAttrs as OneHotAttrs, core_OneHotInputs as OneHotInputs, core_OnesLikeInputs as OnesLikeInputs, core_PackAttrs as PackAttrs, core_PackInputs as PackInputs, core_PadV2Attrs as PadV2Attrs, core_PadV2Inputs as PadV2Inputs, core_PixelData as PixelData, core_Platform as Platform, core_PoolInputs as PoolInputs, core_PowInputs as PowInputs, core_PreluInputs as PreluInputs, core_ProdAttrs as ProdAttrs, core_ProdInputs as ProdInputs, core_RaggedGatherAttrs as RaggedGatherAttrs, core_RaggedGatherInputs as RaggedGatherInputs, core_RaggedRangeInputs as RaggedRangeInputs, core_RaggedTensorToTensorAttrs as RaggedTensorToTensorAttrs, core_RaggedTensorToTensorInputs as RaggedTensorToTensorInputs, core_RangeAttrs as RangeAttrs, core_RealDivInputs as RealDivInputs, core_RealInputs as RealInputs, core_ReciprocalInputs as ReciprocalInputs, core_RecursiveArray as RecursiveArray, core_Relu6Inputs as Relu6Inputs, core_ReluInputs as ReluInputs, core_ReshapeAttrs as ReshapeAttrs, core_ReshapeInputs as ReshapeInputs, core_ResizeBilinearAttrs as ResizeBilinearAttrs, core_ResizeBilinearGradAttrs as ResizeBilinearGradAttrs, core_ResizeBilinearGradInputs as ResizeBilinearGradInputs, core_ResizeBilinearInputs as ResizeBilinearInputs, core_ResizeNearestNeighborAttrs as ResizeNearestNeighborAttrs, core_ResizeNearestNeighborGradAttrs as ResizeNearestNeighborGradAttrs, core_ResizeNearestNeighborGradInputs as ResizeNearestNeighborGradInputs, core_ResizeNearestNeighborInputs as ResizeNearestNeighborInputs, core_ReverseAttrs as ReverseAttrs, core_ReverseInputs as ReverseInputs, core_RotateWithOffsetAttrs as RotateWithOffsetAttrs, core_RotateWithOffsetInputs as RotateWithOffsetInputs, core_RoundInputs as RoundInputs, core_RsqrtInputs as RsqrtInputs, core_SavedModelTensorInfo as SavedModelTensorInfo, Scalar$1 as Scalar, core_ScalarLike as ScalarLike, core_ScatterNdAttrs as ScatterNdAttrs, core_ScatterNdInputs as ScatterNdInputs, core_SearchSortedAttrs as SearchSortedAttrs, core_SearchSortedInputs as SearchSortedInputs, core_SelectInputs as SelectInputs, core_SeluInputs as SeluInputs, core_ShapeMap as ShapeMap, core_SigmoidInputs as SigmoidInputs, core_SignInputs as SignInputs, core_SignatureDef as SignatureDef, core_SignatureDefEntry as SignatureDefEntry, core_SignatureDefInfo as SignatureDefInfo, core_SinInputs as SinInputs, core_SinhInputs as SinhInputs, core_SliceAttrs as SliceAttrs, core_SliceInputs as SliceInputs, core_SoftmaxAttrs as SoftmaxAttrs, core_SoftmaxInputs as SoftmaxInputs, core_SoftplusInputs as SoftplusInputs, core_SpaceToBatchNDAttrs as SpaceToBatchNDAttrs, core_SpaceToBatchNDInputs as SpaceToBatchNDInputs, core_SparseFillEmptyRowsInputs as SparseFillEmptyRowsInputs, core_SparseReshapeInputs as SparseReshapeInputs, core_SparseSegmentMeanInputs as SparseSegmentMeanInputs, core_SparseSegmentSumInputs as SparseSegmentSumInputs, core_SparseToDenseAttrs as SparseToDenseAttrs, core_SparseToDenseInputs as SparseToDenseInputs, core_SplitVAttrs as SplitVAttrs, core_SplitVInputs as SplitVInputs, core_SqrtInputs as SqrtInputs, core_SquareInputs as SquareInputs, core_SquaredDifferenceInputs as SquaredDifferenceInputs, core_StaticRegexReplaceAttrs as StaticRegexReplaceAttrs, core_StaticRegexReplaceInputs as StaticRegexReplaceInputs, core_StepAttrs as StepAttrs, core_StepInputs as StepInputs, core_StridedSliceAttrs as StridedSliceAttrs, core_StridedSliceInputs as StridedSliceInputs, core_StringNGramsAttrs as StringNGramsAttrs, core_StringNGramsInputs as StringNGramsInputs, core_StringSplitAttrs as StringSplitAttrs, core_StringSplitInputs as StringSplitInputs, core_StringToHashBucketFastAttrs as StringToHashBucketFastAttrs, core_StringToHashBucketFastInputs as StringToHashBucketFastInputs, core_SubInputs as SubInputs, core_SumAttrs as SumAttrs, core_SumInputs as SumInputs, core_TanInputs as TanInputs, core_TanhInputs as TanhInputs, Tensor1D$1 as Tensor1D, Tensor2D$1 as Tensor2D, Tensor3D$1 as Tensor3D, Tensor4D$1 as Tensor4D, Tensor5D$1 as Tensor5D, core_TensorContainer as TensorContainer, core_TensorContainerArray as TensorContainerArray, core_TensorContainerObject as TensorContainerObject, core_TensorInfo as TensorInfo, core_TensorLike as TensorLike, core_TensorScatterUpdateAttrs as TensorScatterUpdateAttrs, core_TensorScatterUpdateInputs as TensorScatterUpdateInputs, core_TileAttrs as TileAttrs, core_TileInputs as TileInputs, core_TimingInfo as TimingInfo, core_TopKAttrs as TopKAttrs, core_TopKInputs as TopKInputs, core_TransformAttrs as TransformAttrs, core_TransformInputs as TransformInputs, core_TransposeAttrs as TransposeAttrs, core_TransposeInputs as TransposeInputs, core_TypedArray as TypedArray, core_UnaryInputs as UnaryInputs, core_UniqueAttrs as UniqueAttrs, core_UniqueInputs as UniqueInputs, core_UnpackAttrs as UnpackAttrs, core_UnpackInputs as UnpackInputs, core_UnsortedSegmentSumAttrs as UnsortedSegmentSumAttrs, core_UnsortedSegmentSumInputs as UnsortedSegmentSumInputs, core_UpperBoundInputs as UpperBoundInputs, core_WebGLData as WebGLData, core_WebGPUData as WebGPUData, core_ZerosLikeInputs as ZerosLikeInputs, core__FusedMatMulAttrs as _FusedMatMulAttrs, core__FusedMatMulInputs as _FusedMatMulInputs };
}

declare abstract class Constraint extends Serializable {
    abstract apply(w: Tensor): Tensor;
    getConfig(): ConfigDict;
}
interface MaxNormArgs {
    maxValue?: number;
    axis?: number;
}
interface UnitNormArgs {
    axis?: number;
}
interface MinMaxNormArgs {
    minValue?: number;
    maxValue?: number;
    axis?: number;
    rate?: number;
}
type ConstraintIdentifier = 'maxNorm' | 'minMaxNorm' | 'nonNeg' | 'unitNorm' | string;

declare function maxNorm(args: MaxNormArgs): Constraint;
declare function unitNorm(args: UnitNormArgs): Constraint;
declare function nonNeg(): Constraint;
declare function minMaxNorm(config: MinMaxNormArgs): Constraint;

declare const exports_constraints_d_maxNorm: typeof maxNorm;
declare const exports_constraints_d_minMaxNorm: typeof minMaxNorm;
declare const exports_constraints_d_nonNeg: typeof nonNeg;
declare const exports_constraints_d_unitNorm: typeof unitNorm;
declare namespace exports_constraints_d {
  export {
    exports_constraints_d_maxNorm as maxNorm,
    exports_constraints_d_minMaxNorm as minMaxNorm,
    exports_constraints_d_nonNeg as nonNeg,
    exports_constraints_d_unitNorm as unitNorm,
  };
}

type Shape = Array<null | number>;
type DataFormat = 'channelsFirst' | 'channelsLast';
type InterpolationFormat = 'nearest' | 'bilinear';
type PaddingMode = 'valid' | 'same' | 'causal';
type BidirectionalMergeMode = 'sum' | 'mul' | 'concat' | 'ave';
type SampleWeightMode = 'temporal';

type PyJsonValue = boolean | number | string | null | PyJsonArray | PyJsonDict;
interface PyJsonDict {
    [key: string]: PyJsonValue;
}
type PyJson<Keys extends string> = {
    [x in Keys]?: PyJsonValue;
};
interface PyJsonArray extends Array<PyJsonValue> {
}
interface BaseSerialization<N extends string, T extends PyJson<Extract<keyof T, string>>> extends PyJsonDict {
    class_name: N;
    config: T;
}

type FanMode = 'fanIn' | 'fanOut' | 'fanAvg';
type Distribution = 'normal' | 'uniform' | 'truncatedNormal';

declare abstract class Initializer extends Serializable {
    fromConfigUsesCustomObjects(): boolean;
    abstract apply(shape: Shape, dtype?: DataType): Tensor;
    getConfig(): ConfigDict;
}
declare class Zeros extends Initializer {
    static className: string;
    apply(shape: Shape, dtype?: DataType): Tensor;
}
interface ConstantArgs {
    value: number;
}
interface RandomUniformArgs {
    minval?: number;
    maxval?: number;
    seed?: number;
}
interface RandomNormalArgs {
    mean?: number;
    stddev?: number;
    seed?: number;
}
interface TruncatedNormalArgs {
    mean?: number;
    stddev?: number;
    seed?: number;
}
interface IdentityArgs {
    gain?: number;
}
interface VarianceScalingArgs {
    scale?: number;
    mode?: FanMode;
    distribution?: Distribution;
    seed?: number;
}
interface SeedOnlyInitializerArgs {
    seed?: number;
}
interface OrthogonalArgs extends SeedOnlyInitializerArgs {
    gain?: number;
}
type InitializerIdentifier = 'constant' | 'glorotNormal' | 'glorotUniform' | 'heNormal' | 'heUniform' | 'identity' | 'leCunNormal' | 'leCunUniform' | 'ones' | 'orthogonal' | 'randomNormal' | 'randomUniform' | 'truncatedNormal' | 'varianceScaling' | 'zeros' | string;

declare function zeros(): Zeros;
declare function ones(): Initializer;
declare function constant(args: ConstantArgs): Initializer;
declare function randomUniform(args: RandomUniformArgs): Initializer;
declare function randomNormal(args: RandomNormalArgs): Initializer;
declare function truncatedNormal(args: TruncatedNormalArgs): Initializer;
declare function identity(args: IdentityArgs): Initializer;
declare function varianceScaling(config: VarianceScalingArgs): Initializer;
declare function glorotUniform(args: SeedOnlyInitializerArgs): Initializer;
declare function glorotNormal(args: SeedOnlyInitializerArgs): Initializer;
declare function heNormal(args: SeedOnlyInitializerArgs): Initializer;
declare function heUniform(args: SeedOnlyInitializerArgs): Initializer;
declare function leCunNormal(args: SeedOnlyInitializerArgs): Initializer;
declare function leCunUniform(args: SeedOnlyInitializerArgs): Initializer;
declare function orthogonal(args: OrthogonalArgs): Initializer;

declare const exports_initializers_d_constant: typeof constant;
declare const exports_initializers_d_glorotNormal: typeof glorotNormal;
declare const exports_initializers_d_glorotUniform: typeof glorotUniform;
declare const exports_initializers_d_heNormal: typeof heNormal;
declare const exports_initializers_d_heUniform: typeof heUniform;
declare const exports_initializers_d_identity: typeof identity;
declare const exports_initializers_d_leCunNormal: typeof leCunNormal;
declare const exports_initializers_d_leCunUniform: typeof leCunUniform;
declare const exports_initializers_d_ones: typeof ones;
declare const exports_initializers_d_orthogonal: typeof orthogonal;
declare const exports_initializers_d_randomNormal: typeof randomNormal;
declare const exports_initializers_d_randomUniform: typeof randomUniform;
declare const exports_initializers_d_truncatedNormal: typeof truncatedNormal;
declare const exports_initializers_d_varianceScaling: typeof varianceScaling;
declare const exports_initializers_d_zeros: typeof zeros;
declare namespace exports_initializers_d {
  export {
    exports_initializers_d_constant as constant,
    exports_initializers_d_glorotNormal as glorotNormal,
    exports_initializers_d_glorotUniform as glorotUniform,
    exports_initializers_d_heNormal as heNormal,
    exports_initializers_d_heUniform as heUniform,
    exports_initializers_d_identity as identity,
    exports_initializers_d_leCunNormal as leCunNormal,
    exports_initializers_d_leCunUniform as leCunUniform,
    exports_initializers_d_ones as ones,
    exports_initializers_d_orthogonal as orthogonal,
    exports_initializers_d_randomNormal as randomNormal,
    exports_initializers_d_randomUniform as randomUniform,
    exports_initializers_d_truncatedNormal as truncatedNormal,
    exports_initializers_d_varianceScaling as varianceScaling,
    exports_initializers_d_zeros as zeros,
  };
}

interface NamedTensor {
    name: string;
    tensor: Tensor;
}
type LossOrMetricFn = (yTrue: Tensor, yPred: Tensor) => Tensor;
type RegularizerFn = () => Scalar$1;
type TensorOrArrayOrMap = Tensor | Tensor[] | NamedTensorMap;
type Kwargs = {
    [key: string]: any;
};

declare abstract class Regularizer extends Serializable {
    abstract apply(x: Tensor): Scalar$1;
}
interface L1L2Args {
    l1?: number;
    l2?: number;
}
interface L1Args {
    l1: number;
}
interface L2Args {
    l2: number;
}
type RegularizerIdentifier = 'l1l2' | string;

declare class LayerVariable {
    readonly dtype: DataType;
    readonly shape: Shape;
    readonly id: number;
    readonly name: string;
    readonly originalName: string;
    private trainable_;
    protected readonly val: Variable;
    readonly constraint: Constraint;
    constructor(val: Tensor, dtype?: DataType, name?: string, trainable?: boolean, constraint?: Constraint);
    read(): Tensor;
    write(newVal: Tensor): this;
    dispose(): void;
    protected assertNotDisposed(): void;
    get trainable(): boolean;
    set trainable(trainable: boolean);
}

interface InputSpecArgs {
    dtype?: DataType;
    shape?: Shape;
    ndim?: number;
    maxNDim?: number;
    minNDim?: number;
    axes?: {
        [axis: number]: number;
    };
}
declare class InputSpec {
    dtype?: DataType;
    shape?: Shape;
    ndim?: number;
    maxNDim?: number;
    minNDim?: number;
    axes?: {
        [axis: number]: number;
    };
    constructor(args: InputSpecArgs);
}
declare class SymbolicTensor {
    readonly dtype: DataType;
    readonly shape: Shape;
    sourceLayer: Layer;
    readonly inputs: SymbolicTensor[];
    readonly callArgs: Kwargs;
    readonly outputTensorIndex?: number;
    readonly id: number;
    readonly name: string;
    readonly originalName?: string;
    readonly rank: number;
    nodeIndex: number;
    tensorIndex: number;
    constructor(dtype: DataType, shape: Shape, sourceLayer: Layer, inputs: SymbolicTensor[], callArgs: Kwargs, name?: string, outputTensorIndex?: number);
}
interface NodeArgs {
    outboundLayer: Layer;
    inboundLayers: Layer[];
    nodeIndices: number[];
    tensorIndices: number[];
    inputTensors: SymbolicTensor[];
    outputTensors: SymbolicTensor[];
    inputMasks: Tensor[];
    outputMasks: Tensor[];
    inputShapes: Shape | Shape[];
    outputShapes: Shape | Shape[];
}
interface DisposeResult {
    refCountAfterDispose: number;
    numDisposedVariables: number;
}
declare class Node {
    callArgs?: Kwargs;
    outboundLayer: Layer;
    inboundLayers: Layer[];
    nodeIndices: number[];
    tensorIndices: number[];
    inputTensors: SymbolicTensor[];
    outputTensors: SymbolicTensor[];
    inputMasks: Tensor[];
    outputMasks: Tensor[];
    inputShapes: Shape | Shape[];
    outputShapes: Shape | Shape[];
    readonly id: number;
    constructor(args: NodeArgs, callArgs?: Kwargs);
    getConfig(): ConfigDict;
}
declare interface LayerArgs {
    inputShape?: Shape;
    batchInputShape?: Shape;
    batchSize?: number;
    dtype?: DataType;
    name?: string;
    trainable?: boolean;
    weights?: Tensor[];
    inputDType?: DataType;
}
type CallHook = (inputs: Tensor | Tensor[], kwargs: Kwargs) => void;
declare abstract class Layer extends Serializable {
    name: string;
    inputSpec: InputSpec[];
    supportsMasking: boolean;
    protected trainable_: boolean;
    batchInputShape: Shape;
    dtype: DataType;
    initialWeights: Tensor[];
    inboundNodes: Node[];
    outboundNodes: Node[];
    activityRegularizer: Regularizer;
    protected _trainableWeights: LayerVariable[];
    private _nonTrainableWeights;
    private _losses;
    private _updates;
    private _built;
    private _callHook;
    private _addedWeightNames;
    readonly id: number;
    protected _stateful: boolean;
    protected _refCount: number | null;
    private fastWeightInitDuringBuild;
    constructor(args?: LayerArgs);
    protected static nodeKey(layer: Layer, nodeIndex: number): string;
    private getNodeAtIndex;
    getInputAt(nodeIndex: number): SymbolicTensor | SymbolicTensor[];
    getOutputAt(nodeIndex: number): SymbolicTensor | SymbolicTensor[];
    get input(): SymbolicTensor | SymbolicTensor[];
    get output(): SymbolicTensor | SymbolicTensor[];
    get losses(): RegularizerFn[];
    calculateLosses(): Scalar$1[];
    get updates(): Tensor[];
    get built(): boolean;
    set built(built: boolean);
    get trainable(): boolean;
    set trainable(trainable: boolean);
    get trainableWeights(): LayerVariable[];
    set trainableWeights(weights: LayerVariable[]);
    get nonTrainableWeights(): LayerVariable[];
    set nonTrainableWeights(weights: LayerVariable[]);
    get weights(): LayerVariable[];
    get stateful(): boolean;
    resetStates(): void;
    protected assertInputCompatibility(inputs: Tensor | Tensor[] | SymbolicTensor | SymbolicTensor[]): void;
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    protected invokeCallHook(inputs: Tensor | Tensor[], kwargs: Kwargs): void;
    setCallHook(callHook: CallHook): void;
    clearCallHook(): void;
    apply(inputs: Tensor | Tensor[] | SymbolicTensor | SymbolicTensor[], kwargs?: Kwargs): Tensor | Tensor[] | SymbolicTensor | SymbolicTensor[];
    protected warnOnIncompatibleInputShape(inputShape: Shape): void;
    get outputShape(): Shape | Shape[];
    countParams(): number;
    build(inputShape: Shape | Shape[]): void;
    getWeights(trainableOnly?: boolean): Tensor[];
    setWeights(weights: Tensor[]): void;
    protected addWeight(name: string, shape: Shape, dtype?: DataType, initializer?: Initializer, regularizer?: Regularizer, trainable?: boolean, constraint?: Constraint, getInitializerFunc?: Function): LayerVariable;
    setFastWeightInitDuringBuild(value: boolean): void;
    addLoss(losses: RegularizerFn | RegularizerFn[]): void;
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    computeMask(inputs: Tensor | Tensor[], mask?: Tensor | Tensor[]): Tensor | Tensor[];
    private setMaskMetadata;
    private addInboundNode;
    getConfig(): ConfigDict;
    protected disposeWeights(): number;
    protected assertNotDisposed(): void;
    dispose(): DisposeResult;
}

declare interface InputLayerArgs {
    inputShape?: Shape;
    batchSize?: number;
    batchInputShape?: Shape;
    dtype?: DataType;
    sparse?: boolean;
    name?: string;
}
declare class InputLayer extends Layer {
    static readonly className = "InputLayer";
    sparse: boolean;
    constructor(args: InputLayerArgs);
    apply(inputs: Tensor | Tensor[] | SymbolicTensor | SymbolicTensor[], kwargs?: Kwargs): Tensor | Tensor[] | SymbolicTensor;
    dispose(): DisposeResult;
    getConfig(): ConfigDict;
}
interface InputConfig {
    shape?: Shape;
    batchShape?: Shape;
    name?: string;
    dtype?: DataType;
    sparse?: boolean;
}

interface ContainerArgs {
    inputs: SymbolicTensor | SymbolicTensor[];
    outputs: SymbolicTensor | SymbolicTensor[];
    name?: string;
}
declare abstract class Container extends Layer {
    inputs: SymbolicTensor[];
    outputs: SymbolicTensor[];
    inputLayers: Layer[];
    inputLayersNodeIndices: number[];
    inputLayersTensorIndices: number[];
    outputLayers: Layer[];
    outputLayersNodeIndices: number[];
    outputLayersTensorIndices: number[];
    layers: Layer[];
    layersByDepth: {
        [depth: string]: Layer[];
    };
    nodesByDepth: {
        [depth: string]: Node[];
    };
    internalContainerRefs: Container[];
    containerNodes: Set<string>;
    inputNames: string[];
    outputNames: string[];
    feedInputShapes: Shape[];
    protected internalInputShapes: Shape[];
    protected internalOutputShapes: Shape[];
    protected feedInputNames: string[];
    protected feedOutputNames: string[];
    constructor(args: ContainerArgs);
    protected assertNotDisposed(): void;
    dispose(): DisposeResult;
    get trainable(): boolean;
    set trainable(trainable: boolean);
    get trainableWeights(): LayerVariable[];
    get nonTrainableWeights(): LayerVariable[];
    get weights(): LayerVariable[];
    loadWeights(weights: NamedTensorMap, strict?: boolean): void;
    protected parseWeights(weights: NamedTensorMap): void;
    protected updatedConfig(): ConfigDict;
    toJSON(unused?: any, returnString?: boolean): string | PyJsonDict;
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    computeMask(inputs: Tensor | Tensor[], mask?: Tensor | Tensor[]): Tensor | Tensor[];
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    protected runInternalGraph(inputs: Tensor[], masks?: Tensor[]): [
        Tensor[],
        Tensor[],
        Shape[]
    ];
    private buildNodeConversionMap;
    getLayer(name: string): Layer;
    getLayer(index: number): Layer;
    getLayer(name: string, index: number): Layer;
    findLayer(index: number): Layer;
    calculateLosses(): Scalar$1[];
    getConfig(): ConfigDict;
    static fromConfig<T extends Serializable>(cls: SerializableConstructor<T>, config: ConfigDict, customObjects?: ConfigDict, fastWeightInit?: boolean): T;
    get stateful(): boolean;
    resetStates(): void;
}

type UnresolvedLogs = {
    [key: string]: number | Scalar$1;
};
type Logs = {
    [key: string]: number;
};

declare enum ModelLoggingVerbosity {
    SILENT = 0,
    VERBOSE = 1
}
type Params = {
    [key: string]: number | string | boolean | number[] | string[] | boolean[];
};
type YieldEveryOptions = 'auto' | 'batch' | 'epoch' | 'never' | number;
declare abstract class BaseCallback {
    validationData: Tensor | Tensor[];
    params: Params;
    setParams(params: Params): void;
    onEpochBegin(epoch: number, logs?: UnresolvedLogs): Promise<void>;
    onEpochEnd(epoch: number, logs?: UnresolvedLogs): Promise<void>;
    onBatchBegin(batch: number, logs?: UnresolvedLogs): Promise<void>;
    onBatchEnd(batch: number, logs?: UnresolvedLogs): Promise<void>;
    onTrainBegin(logs?: UnresolvedLogs): Promise<void>;
    onTrainEnd(logs?: UnresolvedLogs): Promise<void>;
    setModel(model: Container): void;
}
declare class CallbackList {
    callbacks: BaseCallback[];
    queueLength: number;
    constructor(callbacks?: BaseCallback[], queueLength?: number);
    append(callback: BaseCallback): void;
    setParams(params: Params): void;
    setModel(model: Container): void;
    onEpochBegin(epoch: number, logs?: UnresolvedLogs): Promise<void>;
    onEpochEnd(epoch: number, logs?: UnresolvedLogs): Promise<void>;
    onBatchBegin(batch: number, logs?: UnresolvedLogs): Promise<void>;
    onBatchEnd(batch: number, logs?: UnresolvedLogs): Promise<void>;
    onTrainBegin(logs?: UnresolvedLogs): Promise<void>;
    onTrainEnd(logs?: UnresolvedLogs): Promise<void>;
}
declare class History extends BaseCallback {
    epoch: number[];
    history: {
        [key: string]: Array<number | Tensor>;
    };
    onTrainBegin(logs?: UnresolvedLogs): Promise<void>;
    onEpochEnd(epoch: number, logs?: UnresolvedLogs): Promise<void>;
    syncData(): Promise<void>;
}
interface CustomCallbackArgs {
    onTrainBegin?: (logs?: Logs) => void | Promise<void>;
    onTrainEnd?: (logs?: Logs) => void | Promise<void>;
    onEpochBegin?: (epoch: number, logs?: Logs) => void | Promise<void>;
    onEpochEnd?: (epoch: number, logs?: Logs) => void | Promise<void>;
    onBatchBegin?: (batch: number, logs?: Logs) => void | Promise<void>;
    onBatchEnd?: (batch: number, logs?: Logs) => void | Promise<void>;
    onYield?: (epoch: number, batch: number, logs: Logs) => void | Promise<void>;
    nowFunc?: Function;
    nextFrameFunc?: Function;
}
declare class CustomCallback extends BaseCallback {
    protected readonly trainBegin: (logs?: Logs) => void | Promise<void>;
    protected readonly trainEnd: (logs?: Logs) => void | Promise<void>;
    protected readonly epochBegin: (epoch: number, logs?: Logs) => void | Promise<void>;
    protected readonly epochEnd: (epoch: number, logs?: Logs) => void | Promise<void>;
    protected readonly batchBegin: (batch: number, logs?: Logs) => void | Promise<void>;
    protected readonly batchEnd: (batch: number, logs?: Logs) => void | Promise<void>;
    protected readonly yield: (epoch: number, batch: number, logs: Logs) => void | Promise<void>;
    private yieldEvery;
    private currentEpoch;
    nowFunc: Function;
    nextFrameFunc: Function;
    constructor(args: CustomCallbackArgs, yieldEvery?: YieldEveryOptions);
    maybeWait(epoch: number, batch: number, logs: UnresolvedLogs): Promise<void>;
    onEpochBegin(epoch: number, logs?: UnresolvedLogs): Promise<void>;
    onEpochEnd(epoch: number, logs?: UnresolvedLogs): Promise<void>;
    onBatchBegin(batch: number, logs?: UnresolvedLogs): Promise<void>;
    onBatchEnd(batch: number, logs?: UnresolvedLogs): Promise<void>;
    onTrainBegin(logs?: UnresolvedLogs): Promise<void>;
    onTrainEnd(logs?: UnresolvedLogs): Promise<void>;
}
declare type BaseCallbackConstructor = {
    new (): BaseCallback;
};

declare const lossOptions: ("mean_squared_error" | "mean_absolute_error" | "mean_absolute_percentage_error" | "mean_squared_logarithmic_error" | "squared_hinge" | "hinge" | "categorical_hinge" | "logcosh" | "categorical_crossentropy" | "sparse_categorical_crossentropy" | "kullback_leibler_divergence" | "poisson" | "cosine_proximity")[];
type LossIdentifier = typeof lossOptions[number];

type AdadeltaOptimizerConfig = {
    learning_rate: number;
    rho: number;
    epsilon: number;
};
type AdadeltaSerialization = BaseSerialization<'Adadelta', AdadeltaOptimizerConfig>;
type AdagradOptimizerConfig = {
    learning_rate: number;
    initial_accumulator_value?: number;
};
type AdagradSerialization = BaseSerialization<'Adagrad', AdagradOptimizerConfig>;
type AdamOptimizerConfig = {
    learning_rate: number;
    beta1: number;
    beta2: number;
    epsilon?: number;
};
type AdamSerialization = BaseSerialization<'Adam', AdamOptimizerConfig>;
type AdamaxOptimizerConfig = {
    learning_rate: number;
    beta1: number;
    beta2: number;
    epsilon?: number;
    decay?: number;
};
type AdamaxSerialization = BaseSerialization<'Adamax', AdamaxOptimizerConfig>;
type MomentumOptimizerConfig = {
    learning_rate: number;
    momentum: number;
    use_nesterov?: boolean;
};
type MomentumSerialization = BaseSerialization<'Momentum', MomentumOptimizerConfig>;
type RMSPropOptimizerConfig = {
    learning_rate: number;
    decay?: number;
    momentum?: number;
    epsilon?: number;
    centered?: boolean;
};
type RMSPropSerialization = BaseSerialization<'RMSProp', RMSPropOptimizerConfig>;
type SGDOptimizerConfig = {
    learning_rate: number;
};
type SGDSerialization = BaseSerialization<'SGD', SGDOptimizerConfig>;
type OptimizerSerialization = AdadeltaSerialization | AdagradSerialization | AdamSerialization | AdamaxSerialization | MomentumSerialization | RMSPropSerialization | SGDSerialization;

type MetricsIdentifier = string;
type LossWeights = number[] | {
    [key: string]: number;
};
interface TrainingConfig extends PyJsonDict {
    optimizer_config: OptimizerSerialization;
    loss: LossIdentifier | LossIdentifier[] | {
        [key: string]: LossIdentifier;
    };
    metrics?: MetricsIdentifier[] | {
        [key: string]: MetricsIdentifier;
    };
    weighted_metrics?: MetricsIdentifier[];
    sample_weight_mode?: SampleWeightMode;
    loss_weights?: LossWeights;
}

declare abstract class LazyIterator<T> {
    abstract next(): Promise<IteratorResult<T>>;
}
declare abstract class Dataset<T> {
    abstract iterator(): Promise<LazyIterator<T>>;
    size: number;
}

type ClassWeight = {
    [classIndex: number]: number;
};
type ClassWeightMap = {
    [outputName: string]: ClassWeight;
};

interface ModelFitDatasetArgs<T> {
    batchesPerEpoch?: number;
    epochs: number;
    verbose?: ModelLoggingVerbosity;
    callbacks?: BaseCallback[] | CustomCallbackArgs | CustomCallbackArgs[];
    validationData?: [
        TensorOrArrayOrMap,
        TensorOrArrayOrMap
    ] | [TensorOrArrayOrMap, TensorOrArrayOrMap, TensorOrArrayOrMap] | Dataset<T>;
    validationBatchSize?: number;
    validationBatches?: number;
    yieldEvery?: YieldEveryOptions;
    initialEpoch?: number;
    classWeight?: ClassWeight | ClassWeight[] | ClassWeightMap;
}
interface ModelEvaluateDatasetArgs {
    batches?: number;
    verbose?: ModelLoggingVerbosity;
}

interface ModelFitArgs {
    batchSize?: number;
    epochs?: number;
    verbose?: ModelLoggingVerbosity | 2;
    callbacks?: BaseCallback[] | CustomCallbackArgs | CustomCallbackArgs[];
    validationSplit?: number;
    validationData?: [
        Tensor | Tensor[],
        Tensor | Tensor[]
    ] | [Tensor | Tensor[], Tensor | Tensor[], Tensor | Tensor[]];
    shuffle?: boolean;
    classWeight?: ClassWeight | ClassWeight[] | ClassWeightMap;
    sampleWeight?: Tensor;
    initialEpoch?: number;
    stepsPerEpoch?: number;
    validationSteps?: number;
    yieldEvery?: YieldEveryOptions;
}

interface ModelEvaluateArgs {
    batchSize?: number;
    verbose?: ModelLoggingVerbosity;
    sampleWeight?: Tensor;
    steps?: number;
}
interface ModelCompileArgs {
    optimizer: string | Optimizer;
    loss: string | string[] | {
        [outputName: string]: string;
    } | LossOrMetricFn | LossOrMetricFn[] | {
        [outputName: string]: LossOrMetricFn;
    };
    metrics?: string | LossOrMetricFn | Array<string | LossOrMetricFn> | {
        [outputName: string]: string | LossOrMetricFn;
    };
}
declare class LayersModel extends Container implements InferenceModel {
    static className: string;
    protected optimizer_: Optimizer;
    protected isOptimizerOwned: boolean;
    loss: string | string[] | {
        [outputName: string]: string;
    } | LossOrMetricFn | LossOrMetricFn[] | {
        [outputName: string]: LossOrMetricFn;
    };
    lossFunctions: LossOrMetricFn[];
    private feedOutputShapes;
    private feedLossFns;
    private collectedTrainableWeights;
    private testFunction;
    history: History;
    protected stopTraining_: boolean;
    protected isTraining: boolean;
    metrics: string | LossOrMetricFn | Array<string | LossOrMetricFn> | {
        [outputName: string]: string | LossOrMetricFn;
    };
    metricsNames: string[];
    metricsTensors: Array<[LossOrMetricFn, number]>;
    private userDefinedMetadata;
    constructor(args: ContainerArgs);
    summary(lineLength?: number, positions?: number[], printFn?: (message?: any, ...optionalParams: any[]) => void): void;
    compile(args: ModelCompileArgs): void;
    protected checkTrainableWeightsConsistency(): void;
    evaluate(x: Tensor | Tensor[], y: Tensor | Tensor[], args?: ModelEvaluateArgs): Scalar$1 | Scalar$1[];
    evaluateDataset(dataset: Dataset<{}>, args?: ModelEvaluateDatasetArgs): Promise<Scalar$1 | Scalar$1[]>;
    private checkNumSamples;
    execute(inputs: Tensor | Tensor[] | NamedTensorMap, outputs: string | string[]): Tensor | Tensor[];
    private retrieveSymbolicTensors;
    private predictLoop;
    predict(x: Tensor | Tensor[], args?: ModelPredictConfig): Tensor | Tensor[];
    predictOnBatch(x: Tensor | Tensor[]): Tensor | Tensor[];
    protected standardizeUserDataXY(x: Tensor | Tensor[] | {
        [inputName: string]: Tensor;
    }, y: Tensor | Tensor[] | {
        [inputName: string]: Tensor;
    }, checkBatchAxis?: boolean, batchSize?: number): [Tensor[], Tensor[]];
    protected standardizeUserData(x: Tensor | Tensor[] | {
        [inputName: string]: Tensor;
    }, y: Tensor | Tensor[] | {
        [inputName: string]: Tensor;
    }, sampleWeight?: Tensor | Tensor[] | {
        [outputName: string]: Tensor;
    }, classWeight?: ClassWeight | ClassWeight[] | ClassWeightMap, checkBatchAxis?: boolean, batchSize?: number): Promise<[Tensor[], Tensor[], Tensor[]]>;
    private testLoop;
    protected getDedupedMetricsNames(): string[];
    protected makeTrainFunction(): (data: Tensor[]) => Scalar$1[];
    private makeTestFunction;
    fit(x: Tensor | Tensor[] | {
        [inputName: string]: Tensor;
    }, y: Tensor | Tensor[] | {
        [inputName: string]: Tensor;
    }, args?: ModelFitArgs): Promise<History>;
    fitLoop(f: (data: Tensor[]) => Scalar$1[], ins: Tensor[], outLabels?: string[], batchSize?: number, epochs?: number, verbose?: number, callbacks?: BaseCallback[], valF?: (data: Tensor[]) => Scalar$1[], valIns?: Tensor[], shuffle?: boolean | string, callbackMetrics?: string[], initialEpoch?: number, stepsPerEpoch?: number, validationSteps?: number): Promise<History>;
    fitDataset<T>(dataset: Dataset<T>, args: ModelFitDatasetArgs<T>): Promise<History>;
    trainOnBatch(x: Tensor | Tensor[] | {
        [inputName: string]: Tensor;
    }, y: Tensor | Tensor[] | {
        [inputName: string]: Tensor;
    }): Promise<number | number[]>;
    protected getNamedWeights(config?: SaveConfig): NamedTensor[];
    set stopTraining(stop: boolean);
    get stopTraining(): boolean;
    get optimizer(): Optimizer;
    set optimizer(optimizer: Optimizer);
    dispose(): DisposeResult;
    private getLossIdentifiers;
    private getMetricIdentifiers;
    protected getTrainingConfig(): TrainingConfig;
    loadTrainingConfig(trainingConfig: TrainingConfig): void;
    save(handlerOrURL: IOHandler | string, config?: SaveConfig): Promise<SaveResult>;
    setUserDefinedMetadata(userDefinedMetadata: {}): void;
    getUserDefinedMetadata(): {};
}

declare function modelFromJSON(modelAndWeightsConfig: ModelAndWeightsConfig | PyJsonDict, customObjects?: ConfigDict): Promise<LayersModel>;
interface ModelAndWeightsConfig {
    modelTopology: PyJsonDict;
    weightsManifest?: WeightsManifestConfig;
    pathPrefix?: string;
}
interface ModelPredictArgs {
    batchSize?: number;
    verbose?: boolean;
}
declare function loadLayersModel(pathOrIOHandler: string | IOHandler, options?: LoadOptions): Promise<LayersModel>;
interface SequentialArgs {
    layers?: Layer[];
    name?: string;
}
declare class Sequential extends LayersModel {
    static className: string;
    private model;
    constructor(args?: SequentialArgs);
    private checkShape;
    add(layer: Layer): void;
    pop(): void;
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    build(inputShape?: Shape | Shape[]): void;
    countParams(): number;
    summary(lineLength?: number, positions?: number[], printFn?: (message?: any, ...optionalParams: any[]) => void): void;
    setWeights(weights: Tensor[]): void;
    evaluate(x: Tensor | Tensor[], y: Tensor | Tensor[], args?: ModelEvaluateArgs): Scalar$1 | Scalar$1[];
    evaluateDataset(dataset: Dataset<{}>, args: ModelEvaluateDatasetArgs): Promise<Scalar$1 | Scalar$1[]>;
    predict(x: Tensor | Tensor[], args?: ModelPredictArgs): Tensor | Tensor[];
    predictOnBatch(x: Tensor): Tensor | Tensor[];
    compile(args: ModelCompileArgs): void;
    get optimizer(): Optimizer;
    set optimizer(optimizer: Optimizer);
    fit(x: Tensor | Tensor[] | {
        [inputName: string]: Tensor;
    }, y: Tensor | Tensor[] | {
        [inputName: string]: Tensor;
    }, args?: ModelFitArgs): Promise<History>;
    fitDataset<T>(dataset: Dataset<T>, args: ModelFitDatasetArgs<T>): Promise<History>;
    trainOnBatch(x: Tensor | Tensor[] | {
        [inputName: string]: Tensor;
    }, y: Tensor | Tensor[] | {
        [inputName: string]: Tensor;
    }): Promise<number | number[]>;
    static fromConfig<T extends Serializable>(cls: SerializableConstructor<T>, config: ConfigDict, customObjects?: ConfigDict, fastWeightInit?: boolean): T;
    set stopTraining(stop: boolean);
    get stopTraining(): boolean;
    getConfig(): any;
}

declare function model(args: ContainerArgs): LayersModel;
declare function sequential(config?: SequentialArgs): Sequential;
declare function input(config: InputConfig): SymbolicTensor;
declare function registerCallbackConstructor(verbosityLevel: number, callbackConstructor: BaseCallbackConstructor): void;

declare interface ReLULayerArgs extends LayerArgs {
    maxValue?: number;
}
declare class ReLU extends Layer {
    static className: string;
    maxValue: number;
    constructor(args?: ReLULayerArgs);
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    getConfig(): ConfigDict;
}
declare interface LeakyReLULayerArgs extends LayerArgs {
    alpha?: number;
}
declare class LeakyReLU extends Layer {
    static className: string;
    readonly alpha: number;
    readonly DEFAULT_ALPHA = 0.3;
    constructor(args?: LeakyReLULayerArgs);
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    getConfig(): ConfigDict;
}
declare interface PReLULayerArgs extends LayerArgs {
    alphaInitializer?: Initializer | InitializerIdentifier;
    alphaRegularizer?: Regularizer;
    alphaConstraint?: Constraint;
    sharedAxes?: number | number[];
}
declare class PReLU extends Layer {
    static className: string;
    private readonly alphaInitializer;
    private readonly alphaRegularizer;
    private readonly alphaConstraint;
    private readonly sharedAxes;
    private alpha;
    readonly DEFAULT_ALPHA_INITIALIZER: InitializerIdentifier;
    constructor(args?: PReLULayerArgs);
    build(inputShape: Shape | Shape[]): void;
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    getConfig(): ConfigDict;
}
declare interface ELULayerArgs extends LayerArgs {
    alpha?: number;
}
declare class ELU extends Layer {
    static className: string;
    readonly alpha: number;
    readonly DEFAULT_ALPHA = 1;
    constructor(args?: ELULayerArgs);
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    getConfig(): ConfigDict;
}
declare interface ThresholdedReLULayerArgs extends LayerArgs {
    theta?: number;
}
declare class ThresholdedReLU extends Layer {
    static className: string;
    readonly theta: number;
    readonly DEFAULT_THETA = 1;
    constructor(args?: ThresholdedReLULayerArgs);
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    getConfig(): ConfigDict;
}
declare interface SoftmaxLayerArgs extends LayerArgs {
    axis?: number | number[];
}
declare class Softmax extends Layer {
    static className: string;
    readonly axis: number | number[];
    readonly softmax: (t: Tensor, a?: number) => Tensor;
    readonly DEFAULT_AXIS = 1;
    constructor(args?: SoftmaxLayerArgs);
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    getConfig(): ConfigDict;
}

type ActivationIdentifier = 'elu' | 'hardSigmoid' | 'linear' | 'relu' | 'relu6' | 'selu' | 'sigmoid' | 'softmax' | 'softplus' | 'softsign' | 'tanh' | 'swish' | 'mish' | 'gelu' | 'gelu_new';

declare abstract class Activation$1 extends Serializable {
    abstract apply(tensor: Tensor, axis?: number): Tensor;
    getConfig(): ConfigDict;
}

declare interface BaseConvLayerArgs extends LayerArgs {
    kernelSize: number | number[];
    strides?: number | number[];
    padding?: PaddingMode;
    dataFormat?: DataFormat;
    dilationRate?: number | [number] | [number, number] | [number, number, number];
    activation?: ActivationIdentifier;
    useBias?: boolean;
    kernelInitializer?: InitializerIdentifier | Initializer;
    biasInitializer?: InitializerIdentifier | Initializer;
    kernelConstraint?: ConstraintIdentifier | Constraint;
    biasConstraint?: ConstraintIdentifier | Constraint;
    kernelRegularizer?: RegularizerIdentifier | Regularizer;
    biasRegularizer?: RegularizerIdentifier | Regularizer;
    activityRegularizer?: RegularizerIdentifier | Regularizer;
}
declare interface ConvLayerArgs extends BaseConvLayerArgs {
    filters: number;
}
declare abstract class BaseConv extends Layer {
    protected readonly rank: number;
    protected readonly kernelSize: number[];
    protected readonly strides: number[];
    protected readonly padding: PaddingMode;
    protected readonly dataFormat: DataFormat;
    protected readonly activation: Activation$1;
    protected readonly useBias: boolean;
    protected readonly dilationRate: number[];
    protected readonly biasInitializer?: Initializer;
    protected readonly biasConstraint?: Constraint;
    protected readonly biasRegularizer?: Regularizer;
    protected bias: LayerVariable;
    readonly DEFAULT_KERNEL_INITIALIZER: InitializerIdentifier;
    readonly DEFAULT_BIAS_INITIALIZER: InitializerIdentifier;
    constructor(rank: number, args: BaseConvLayerArgs);
    protected static verifyArgs(args: BaseConvLayerArgs): void;
    getConfig(): ConfigDict;
}
declare abstract class Conv extends BaseConv {
    protected readonly filters: number;
    protected kernel: LayerVariable;
    protected readonly kernelInitializer?: Initializer;
    protected readonly kernelConstraint?: Constraint;
    protected readonly kernelRegularizer?: Regularizer;
    constructor(rank: number, args: ConvLayerArgs);
    build(inputShape: Shape | Shape[]): void;
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    getConfig(): ConfigDict;
    protected static verifyArgs(args: ConvLayerArgs): void;
}
declare class Conv2D extends Conv {
    static className: string;
    constructor(args: ConvLayerArgs);
    getConfig(): ConfigDict;
    protected static verifyArgs(args: ConvLayerArgs): void;
}
declare class Conv3D extends Conv {
    static className: string;
    constructor(args: ConvLayerArgs);
    getConfig(): ConfigDict;
    protected static verifyArgs(args: ConvLayerArgs): void;
}
declare class Conv2DTranspose extends Conv2D {
    static className: string;
    constructor(args: ConvLayerArgs);
    build(inputShape: Shape | Shape[]): void;
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    getConfig(): ConfigDict;
}
declare interface SeparableConvLayerArgs extends ConvLayerArgs {
    depthMultiplier?: number;
    depthwiseInitializer?: InitializerIdentifier | Initializer;
    pointwiseInitializer?: InitializerIdentifier | Initializer;
    depthwiseRegularizer?: RegularizerIdentifier | Regularizer;
    pointwiseRegularizer?: RegularizerIdentifier | Regularizer;
    depthwiseConstraint?: ConstraintIdentifier | Constraint;
    pointwiseConstraint?: ConstraintIdentifier | Constraint;
}
declare class SeparableConv extends Conv {
    static className: string;
    readonly depthMultiplier: number;
    protected readonly depthwiseInitializer?: Initializer;
    protected readonly depthwiseRegularizer?: Regularizer;
    protected readonly depthwiseConstraint?: Constraint;
    protected readonly pointwiseInitializer?: Initializer;
    protected readonly pointwiseRegularizer?: Regularizer;
    protected readonly pointwiseConstraint?: Constraint;
    readonly DEFAULT_DEPTHWISE_INITIALIZER: InitializerIdentifier;
    readonly DEFAULT_POINTWISE_INITIALIZER: InitializerIdentifier;
    protected depthwiseKernel: LayerVariable;
    protected pointwiseKernel: LayerVariable;
    constructor(rank: number, config?: SeparableConvLayerArgs);
    build(inputShape: Shape | Shape[]): void;
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    getConfig(): ConfigDict;
}
declare class SeparableConv2D extends SeparableConv {
    static className: string;
    constructor(args?: SeparableConvLayerArgs);
}
declare class Conv1D extends Conv {
    static className: string;
    constructor(args: ConvLayerArgs);
    getConfig(): ConfigDict;
    protected static verifyArgs(args: ConvLayerArgs): void;
}
declare interface Cropping2DLayerArgs extends LayerArgs {
    cropping: number | [number, number] | [[number, number], [number, number]];
    dataFormat?: DataFormat;
}
declare class Cropping2D extends Layer {
    static className: string;
    protected readonly cropping: [[number, number], [number, number]];
    protected readonly dataFormat: DataFormat;
    constructor(args: Cropping2DLayerArgs);
    computeOutputShape(inputShape: Shape): Shape;
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    getConfig(): ConfigDict;
}
declare interface UpSampling2DLayerArgs extends LayerArgs {
    size?: number[];
    dataFormat?: DataFormat;
    interpolation?: InterpolationFormat;
}
declare class UpSampling2D extends Layer {
    static className: string;
    protected readonly DEFAULT_SIZE: number[];
    protected readonly size: number[];
    protected readonly dataFormat: DataFormat;
    protected readonly interpolation: InterpolationFormat;
    constructor(args: UpSampling2DLayerArgs);
    computeOutputShape(inputShape: Shape): Shape;
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    getConfig(): ConfigDict;
}

declare interface DepthwiseConv2DLayerArgs extends BaseConvLayerArgs {
    kernelSize: number | [number, number];
    depthMultiplier?: number;
    depthwiseInitializer?: InitializerIdentifier | Initializer;
    depthwiseConstraint?: ConstraintIdentifier | Constraint;
    depthwiseRegularizer?: RegularizerIdentifier | Regularizer;
}
declare class DepthwiseConv2D extends BaseConv {
    static className: string;
    private readonly depthMultiplier;
    private readonly depthwiseInitializer;
    private readonly depthwiseConstraint;
    private readonly depthwiseRegularizer;
    private depthwiseKernel;
    constructor(args: DepthwiseConv2DLayerArgs);
    build(inputShape: Shape | Shape[]): void;
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    getConfig(): ConfigDict;
}

declare interface BaseRNNLayerArgs extends LayerArgs {
    cell?: RNNCell | RNNCell[];
    returnSequences?: boolean;
    returnState?: boolean;
    goBackwards?: boolean;
    stateful?: boolean;
    unroll?: boolean;
    inputDim?: number;
    inputLength?: number;
}
declare class RNN extends Layer {
    static className: string;
    readonly cell: RNNCell;
    readonly returnSequences: boolean;
    readonly returnState: boolean;
    readonly goBackwards: boolean;
    readonly unroll: boolean;
    stateSpec: InputSpec[];
    protected states_: Tensor[];
    protected keptStates: Tensor[][];
    private numConstants;
    constructor(args: RNNLayerArgs);
    getStates(): Tensor[];
    setStates(states: Tensor[]): void;
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    computeMask(inputs: Tensor | Tensor[], mask?: Tensor | Tensor[]): Tensor | Tensor[];
    get states(): Tensor[];
    set states(s: Tensor[]);
    build(inputShape: Shape | Shape[]): void;
    resetStates(states?: Tensor | Tensor[], training?: boolean): void;
    apply(inputs: Tensor | Tensor[] | SymbolicTensor | SymbolicTensor[], kwargs?: Kwargs): Tensor | Tensor[] | SymbolicTensor | SymbolicTensor[];
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    getInitialState(inputs: Tensor): Tensor[];
    get trainableWeights(): LayerVariable[];
    get nonTrainableWeights(): LayerVariable[];
    setFastWeightInitDuringBuild(value: boolean): void;
    getConfig(): ConfigDict;
    static fromConfig<T extends Serializable>(cls: SerializableConstructor<T>, config: ConfigDict, customObjects?: ConfigDict): T;
}
declare abstract class RNNCell extends Layer {
    abstract stateSize: number | number[];
    dropoutMask: Tensor | Tensor[];
    recurrentDropoutMask: Tensor | Tensor[];
}
declare interface SimpleRNNCellLayerArgs extends LayerArgs {
    units: number;
    activation?: ActivationIdentifier;
    useBias?: boolean;
    kernelInitializer?: InitializerIdentifier | Initializer;
    recurrentInitializer?: InitializerIdentifier | Initializer;
    biasInitializer?: InitializerIdentifier | Initializer;
    kernelRegularizer?: RegularizerIdentifier | Regularizer;
    recurrentRegularizer?: RegularizerIdentifier | Regularizer;
    biasRegularizer?: RegularizerIdentifier | Regularizer;
    kernelConstraint?: ConstraintIdentifier | Constraint;
    recurrentConstraint?: ConstraintIdentifier | Constraint;
    biasConstraint?: ConstraintIdentifier | Constraint;
    dropout?: number;
    recurrentDropout?: number;
    dropoutFunc?: Function;
}
declare class SimpleRNNCell extends RNNCell {
    static className: string;
    readonly units: number;
    readonly activation: Activation$1;
    readonly useBias: boolean;
    readonly kernelInitializer: Initializer;
    readonly recurrentInitializer: Initializer;
    readonly biasInitializer: Initializer;
    readonly kernelConstraint: Constraint;
    readonly recurrentConstraint: Constraint;
    readonly biasConstraint: Constraint;
    readonly kernelRegularizer: Regularizer;
    readonly recurrentRegularizer: Regularizer;
    readonly biasRegularizer: Regularizer;
    readonly dropout: number;
    readonly recurrentDropout: number;
    readonly dropoutFunc: Function;
    readonly stateSize: number;
    kernel: LayerVariable;
    recurrentKernel: LayerVariable;
    bias: LayerVariable;
    readonly DEFAULT_ACTIVATION = "tanh";
    readonly DEFAULT_KERNEL_INITIALIZER = "glorotNormal";
    readonly DEFAULT_RECURRENT_INITIALIZER = "orthogonal";
    readonly DEFAULT_BIAS_INITIALIZER: InitializerIdentifier;
    constructor(args: SimpleRNNCellLayerArgs);
    build(inputShape: Shape | Shape[]): void;
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    getConfig(): ConfigDict;
}
declare interface SimpleRNNLayerArgs extends BaseRNNLayerArgs {
    units: number;
    activation?: ActivationIdentifier;
    useBias?: boolean;
    kernelInitializer?: InitializerIdentifier | Initializer;
    recurrentInitializer?: InitializerIdentifier | Initializer;
    biasInitializer?: InitializerIdentifier | Initializer;
    kernelRegularizer?: RegularizerIdentifier | Regularizer;
    recurrentRegularizer?: RegularizerIdentifier | Regularizer;
    biasRegularizer?: RegularizerIdentifier | Regularizer;
    kernelConstraint?: ConstraintIdentifier | Constraint;
    recurrentConstraint?: ConstraintIdentifier | Constraint;
    biasConstraint?: ConstraintIdentifier | Constraint;
    dropout?: number;
    recurrentDropout?: number;
    dropoutFunc?: Function;
}
declare interface RNNLayerArgs extends BaseRNNLayerArgs {
    cell: RNNCell | RNNCell[];
}
declare class SimpleRNN extends RNN {
    static className: string;
    constructor(args: SimpleRNNLayerArgs);
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    static fromConfig<T extends Serializable>(cls: SerializableConstructor<T>, config: ConfigDict): T;
}
declare interface GRUCellLayerArgs extends SimpleRNNCellLayerArgs {
    recurrentActivation?: ActivationIdentifier;
    implementation?: number;
    resetAfter?: boolean;
}
declare class GRUCell extends RNNCell {
    static className: string;
    readonly units: number;
    readonly activation: Activation$1;
    readonly recurrentActivation: Activation$1;
    readonly useBias: boolean;
    readonly kernelInitializer: Initializer;
    readonly recurrentInitializer: Initializer;
    readonly biasInitializer: Initializer;
    readonly kernelRegularizer: Regularizer;
    readonly recurrentRegularizer: Regularizer;
    readonly biasRegularizer: Regularizer;
    readonly kernelConstraint: Constraint;
    readonly recurrentConstraint: Constraint;
    readonly biasConstraint: Constraint;
    readonly dropout: number;
    readonly recurrentDropout: number;
    readonly dropoutFunc: Function;
    readonly stateSize: number;
    readonly implementation: number;
    readonly DEFAULT_ACTIVATION = "tanh";
    readonly DEFAULT_RECURRENT_ACTIVATION: ActivationIdentifier;
    readonly DEFAULT_KERNEL_INITIALIZER = "glorotNormal";
    readonly DEFAULT_RECURRENT_INITIALIZER = "orthogonal";
    readonly DEFAULT_BIAS_INITIALIZER: InitializerIdentifier;
    kernel: LayerVariable;
    recurrentKernel: LayerVariable;
    bias: LayerVariable;
    constructor(args: GRUCellLayerArgs);
    build(inputShape: Shape | Shape[]): void;
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    getConfig(): ConfigDict;
}
declare interface GRULayerArgs extends SimpleRNNLayerArgs {
    recurrentActivation?: ActivationIdentifier;
    implementation?: number;
}
declare class GRU extends RNN {
    static className: string;
    constructor(args: GRULayerArgs);
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    static fromConfig<T extends Serializable>(cls: SerializableConstructor<T>, config: ConfigDict): T;
}
declare interface LSTMCellLayerArgs extends SimpleRNNCellLayerArgs {
    recurrentActivation?: ActivationIdentifier;
    unitForgetBias?: boolean;
    implementation?: number;
}
declare class LSTMCell extends RNNCell {
    static className: string;
    readonly units: number;
    readonly activation: Activation$1;
    readonly recurrentActivation: Activation$1;
    readonly useBias: boolean;
    readonly kernelInitializer: Initializer;
    readonly recurrentInitializer: Initializer;
    readonly biasInitializer: Initializer;
    readonly unitForgetBias: boolean;
    readonly kernelConstraint: Constraint;
    readonly recurrentConstraint: Constraint;
    readonly biasConstraint: Constraint;
    readonly kernelRegularizer: Regularizer;
    readonly recurrentRegularizer: Regularizer;
    readonly biasRegularizer: Regularizer;
    readonly dropout: number;
    readonly recurrentDropout: number;
    readonly dropoutFunc: Function;
    readonly stateSize: number[];
    readonly implementation: number;
    readonly DEFAULT_ACTIVATION = "tanh";
    readonly DEFAULT_RECURRENT_ACTIVATION = "hardSigmoid";
    readonly DEFAULT_KERNEL_INITIALIZER = "glorotNormal";
    readonly DEFAULT_RECURRENT_INITIALIZER = "orthogonal";
    readonly DEFAULT_BIAS_INITIALIZER = "zeros";
    kernel: LayerVariable;
    recurrentKernel: LayerVariable;
    bias: LayerVariable;
    constructor(args: LSTMCellLayerArgs);
    build(inputShape: Shape | Shape[]): void;
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    getConfig(): ConfigDict;
}
declare interface LSTMLayerArgs extends SimpleRNNLayerArgs {
    recurrentActivation?: ActivationIdentifier;
    unitForgetBias?: boolean;
    implementation?: number;
}
declare class LSTM extends RNN {
    static className: string;
    constructor(args: LSTMLayerArgs);
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    static fromConfig<T extends Serializable>(cls: SerializableConstructor<T>, config: ConfigDict): T;
}
declare interface StackedRNNCellsArgs extends LayerArgs {
    cells: RNNCell[];
}
declare class StackedRNNCells extends RNNCell {
    static className: string;
    protected cells: RNNCell[];
    constructor(args: StackedRNNCellsArgs);
    get stateSize(): number[];
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    build(inputShape: Shape | Shape[]): void;
    getConfig(): ConfigDict;
    static fromConfig<T extends Serializable>(cls: SerializableConstructor<T>, config: ConfigDict, customObjects?: ConfigDict): T;
    get trainableWeights(): LayerVariable[];
    get nonTrainableWeights(): LayerVariable[];
    getWeights(): Tensor[];
    setWeights(weights: Tensor[]): void;
}

declare interface ConvRNN2DCellArgs extends Omit<SimpleRNNCellLayerArgs, 'units'> {
    filters: number;
    kernelSize: number | number[];
    strides?: number | number[];
    padding?: PaddingMode;
    dataFormat?: DataFormat;
    dilationRate?: number | [number] | [number, number];
}
declare abstract class ConvRNN2DCell extends RNNCell {
    readonly filters: number;
    readonly kernelSize: number[];
    readonly strides: number[];
    readonly padding: PaddingMode;
    readonly dataFormat: DataFormat;
    readonly dilationRate: number[];
    readonly activation: Activation$1;
    readonly useBias: boolean;
    readonly kernelInitializer: Initializer;
    readonly recurrentInitializer: Initializer;
    readonly biasInitializer: Initializer;
    readonly kernelConstraint: Constraint;
    readonly recurrentConstraint: Constraint;
    readonly biasConstraint: Constraint;
    readonly kernelRegularizer: Regularizer;
    readonly recurrentRegularizer: Regularizer;
    readonly biasRegularizer: Regularizer;
    readonly dropout: number;
    readonly recurrentDropout: number;
}
declare interface ConvRNN2DLayerArgs extends BaseRNNLayerArgs, ConvRNN2DCellArgs {
}
declare class ConvRNN2D extends RNN {
    static className: string;
    readonly cell: ConvRNN2DCell;
    constructor(args: ConvRNN2DLayerArgs);
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    computeOutputShape(inputShape: Shape): Shape | Shape[];
    getInitialState(inputs: Tensor): Tensor[];
    resetStates(states?: Tensor | Tensor[], training?: boolean): void;
    protected computeSingleOutputShape(inputShape: Shape): Shape;
}
declare interface ConvLSTM2DCellArgs extends Omit<LSTMCellLayerArgs, 'units'>, ConvRNN2DCellArgs {
}
declare class ConvLSTM2DCell extends LSTMCell implements ConvRNN2DCell {
    static className: string;
    readonly filters: number;
    readonly kernelSize: number[];
    readonly strides: number[];
    readonly padding: PaddingMode;
    readonly dataFormat: DataFormat;
    readonly dilationRate: number[];
    constructor(args: ConvLSTM2DCellArgs);
    build(inputShape: Shape | Shape[]): void;
    call(inputs: Tensor[], kwargs: Kwargs): Tensor[];
    getConfig(): ConfigDict;
    inputConv(x: Tensor, w: Tensor, b?: Tensor, padding?: PaddingMode): Tensor3D$1;
    recurrentConv(x: Tensor, w: Tensor): Tensor3D$1;
}
declare interface ConvLSTM2DArgs extends Omit<LSTMLayerArgs, 'units' | 'cell'>, ConvRNN2DLayerArgs {
}
declare class ConvLSTM2D extends ConvRNN2D {
    static className: string;
    constructor(args: ConvLSTM2DArgs);
    static fromConfig<T extends Serializable>(cls: SerializableConstructor<T>, config: ConfigDict): T;
}

interface LayerConfig extends PyJsonDict {
    input_shape?: Shape;
    batch_input_shape?: Shape;
    batch_size?: number;
    dtype?: DataType;
    name?: string;
    trainable?: boolean;
    input_dtype?: DataType;
}

declare interface DropoutLayerArgs extends LayerArgs {
    rate: number;
    noiseShape?: number[];
    seed?: number;
}
declare class Dropout extends Layer {
    static className: string;
    private readonly rate;
    private readonly noiseShape;
    private readonly seed;
    constructor(args: DropoutLayerArgs);
    protected getNoiseShape(input: Tensor): Shape;
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    getConfig(): ConfigDict;
    dispose(): DisposeResult;
}
declare interface DenseLayerArgs extends LayerArgs {
    units: number;
    activation?: ActivationIdentifier;
    useBias?: boolean;
    kernelInitializer?: InitializerIdentifier | Initializer;
    biasInitializer?: InitializerIdentifier | Initializer;
    inputDim?: number;
    kernelConstraint?: ConstraintIdentifier | Constraint;
    biasConstraint?: ConstraintIdentifier | Constraint;
    kernelRegularizer?: RegularizerIdentifier | Regularizer;
    biasRegularizer?: RegularizerIdentifier | Regularizer;
    activityRegularizer?: RegularizerIdentifier | Regularizer;
}
interface SpatialDropout1DLayerConfig extends LayerConfig {
    rate: number;
    seed?: number;
}
declare class SpatialDropout1D extends Dropout {
    static className: string;
    constructor(args: SpatialDropout1DLayerConfig);
    protected getNoiseShape(input: Tensor): Shape;
}
declare class Dense extends Layer {
    static className: string;
    private units;
    private activation;
    private useBias;
    private kernelInitializer;
    private biasInitializer;
    private kernel;
    private bias;
    readonly DEFAULT_KERNEL_INITIALIZER: InitializerIdentifier;
    readonly DEFAULT_BIAS_INITIALIZER: InitializerIdentifier;
    private readonly kernelConstraint?;
    private readonly biasConstraint?;
    private readonly kernelRegularizer?;
    private readonly biasRegularizer?;
    constructor(args: DenseLayerArgs);
    build(inputShape: Shape | Shape[]): void;
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    getConfig(): ConfigDict;
}
declare interface FlattenLayerArgs extends LayerArgs {
    dataFormat?: DataFormat;
}
declare class Flatten extends Layer {
    private dataFormat;
    static className: string;
    constructor(args?: FlattenLayerArgs);
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    getConfig(): ConfigDict;
}
declare interface ActivationLayerArgs extends LayerArgs {
    activation: ActivationIdentifier;
}
declare class Activation extends Layer {
    static className: string;
    activation: Activation$1;
    constructor(args: ActivationLayerArgs);
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    getConfig(): ConfigDict;
}
declare interface ReshapeLayerArgs extends LayerArgs {
    targetShape: Shape;
}
declare interface RepeatVectorLayerArgs extends LayerArgs {
    n: number;
}
declare class RepeatVector extends Layer {
    static className: string;
    readonly n: number;
    constructor(args: RepeatVectorLayerArgs);
    computeOutputShape(inputShape: Shape): Shape;
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    getConfig(): ConfigDict;
}
declare class Reshape extends Layer {
    static className: string;
    private targetShape;
    constructor(args: ReshapeLayerArgs);
    private isUnknown;
    private fixUnknownDimension;
    computeOutputShape(inputShape: Shape): Shape;
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    getConfig(): ConfigDict;
}
declare interface PermuteLayerArgs extends LayerArgs {
    dims: number[];
}
declare class Permute extends Layer {
    static className: string;
    readonly dims: number[];
    private readonly dimsIncludingBatch;
    constructor(args: PermuteLayerArgs);
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    getConfig(): ConfigDict;
}
declare interface MaskingArgs extends LayerArgs {
    maskValue?: number;
}
declare class Masking extends Layer {
    static className: string;
    maskValue: number;
    constructor(args?: MaskingArgs);
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    getConfig(): {
        maskValue: number;
    };
    computeMask(inputs: Tensor | Tensor[], mask?: Tensor | Tensor[]): Tensor;
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
}

declare interface EmbeddingLayerArgs extends LayerArgs {
    inputDim: number;
    outputDim: number;
    embeddingsInitializer?: InitializerIdentifier | Initializer;
    embeddingsRegularizer?: RegularizerIdentifier | Regularizer;
    activityRegularizer?: RegularizerIdentifier | Regularizer;
    embeddingsConstraint?: ConstraintIdentifier | Constraint;
    maskZero?: boolean;
    inputLength?: number | number[];
}
declare class Embedding extends Layer {
    static className: string;
    private inputDim;
    private outputDim;
    private embeddingsInitializer;
    private maskZero;
    private inputLength;
    private embeddings;
    readonly DEFAULT_EMBEDDINGS_INITIALIZER: InitializerIdentifier;
    private readonly embeddingsRegularizer?;
    private readonly embeddingsConstraint?;
    constructor(args: EmbeddingLayerArgs);
    build(inputShape: Shape | Shape[]): void;
    protected warnOnIncompatibleInputShape(inputShape: Shape): void;
    computeMask(inputs: Tensor | Tensor[], mask?: Tensor | Tensor[]): Tensor;
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    getConfig(): ConfigDict;
}

declare abstract class Merge extends Layer {
    protected reshapeRequired: boolean;
    constructor(args?: LayerArgs);
    protected mergeFunction(inputs: Tensor[]): Tensor;
    private computeElementwiseOpOutputShape;
    build(inputShape: Shape | Shape[]): void;
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    computeMask(inputs: Tensor | Tensor[], mask?: Tensor | Tensor[]): Tensor;
}
declare class Add extends Merge {
    static className: string;
    constructor(args?: LayerArgs);
    protected mergeFunction(inputs: Tensor[]): Tensor;
}
declare class Multiply extends Merge {
    static className: string;
    constructor(args?: LayerArgs);
    protected mergeFunction(inputs: Tensor[]): Tensor;
}
declare class Average extends Merge {
    static className: string;
    constructor(args?: LayerArgs);
    protected mergeFunction(inputs: Tensor[]): Tensor;
}
declare class Maximum extends Merge {
    static className: string;
    constructor(args?: LayerArgs);
    protected mergeFunction(inputs: Tensor[]): Tensor;
}
declare class Minimum extends Merge {
    static className: string;
    constructor(args?: LayerArgs);
    protected mergeFunction(inputs: Tensor[]): Tensor;
}
declare interface ConcatenateLayerArgs extends LayerArgs {
    axis?: number;
}
declare class Concatenate extends Merge {
    static className: string;
    readonly DEFAULT_AXIS = -1;
    private readonly axis;
    constructor(args?: ConcatenateLayerArgs);
    build(inputShape: Shape | Shape[]): void;
    protected mergeFunction(inputs: Tensor[]): Tensor;
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    computeMask(inputs: Tensor | Tensor[], mask?: Tensor | Tensor[]): Tensor;
    getConfig(): ConfigDict;
}
declare interface DotLayerArgs extends LayerArgs {
    axes: number | [number, number];
    normalize?: boolean;
}
declare class Dot extends Merge {
    static className: string;
    private axes;
    private normalize;
    constructor(args: DotLayerArgs);
    build(inputShape: Shape | Shape[]): void;
    protected mergeFunction(inputs: Tensor[]): Tensor;
    private interpretAxes;
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    computeMask(inputs: Tensor | Tensor[], mask?: Tensor | Tensor[]): Tensor;
    getConfig(): ConfigDict;
}

declare interface GaussianNoiseArgs extends LayerArgs {
    stddev: number;
}
declare class GaussianNoise extends Layer {
    static className: string;
    readonly stddev: number;
    constructor(args: GaussianNoiseArgs);
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    getConfig(): {
        stddev: number;
    };
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
}
declare interface GaussianDropoutArgs extends LayerArgs {
    rate: number;
}
declare class GaussianDropout extends Layer {
    static className: string;
    readonly rate: number;
    constructor(args: GaussianDropoutArgs);
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    getConfig(): {
        rate: number;
    };
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
}
declare interface AlphaDropoutArgs extends LayerArgs {
    rate: number;
    noiseShape?: Shape;
}
declare class AlphaDropout extends Layer {
    static className: string;
    readonly rate: number;
    readonly noiseShape: Shape;
    constructor(args: AlphaDropoutArgs);
    _getNoiseShape(inputs: Tensor | Tensor[]): Shape;
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    getConfig(): {
        rate: number;
    };
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
}

declare interface BatchNormalizationLayerArgs extends LayerArgs {
    axis?: number;
    momentum?: number;
    epsilon?: number;
    center?: boolean;
    scale?: boolean;
    betaInitializer?: InitializerIdentifier | Initializer;
    gammaInitializer?: InitializerIdentifier | Initializer;
    movingMeanInitializer?: InitializerIdentifier | Initializer;
    movingVarianceInitializer?: InitializerIdentifier | Initializer;
    betaConstraint?: ConstraintIdentifier | Constraint;
    gammaConstraint?: ConstraintIdentifier | Constraint;
    betaRegularizer?: RegularizerIdentifier | Regularizer;
    gammaRegularizer?: RegularizerIdentifier | Regularizer;
}
declare class BatchNormalization extends Layer {
    static className: string;
    private readonly axis;
    private readonly momentum;
    private readonly epsilon;
    private readonly center;
    private readonly scale;
    private readonly betaInitializer;
    private readonly gammaInitializer;
    private readonly movingMeanInitializer;
    private readonly movingVarianceInitializer;
    private readonly betaConstraint;
    private readonly gammaConstraint;
    private readonly betaRegularizer;
    private readonly gammaRegularizer;
    private gamma;
    private beta;
    private movingMean;
    private movingVariance;
    constructor(args?: BatchNormalizationLayerArgs);
    build(inputShape: Shape | Shape[]): void;
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    getConfig(): ConfigDict;
}
interface LayerNormalizationLayerArgs extends LayerArgs {
    axis?: number | number[];
    epsilon?: number;
    center?: boolean;
    scale?: boolean;
    betaInitializer?: InitializerIdentifier | Initializer;
    gammaInitializer?: InitializerIdentifier | Initializer;
    betaRegularizer?: RegularizerIdentifier | Regularizer;
    gammaRegularizer?: RegularizerIdentifier | Regularizer;
}
declare class LayerNormalization extends Layer {
    static className: string;
    private axis;
    readonly epsilon: number;
    readonly center: boolean;
    readonly scale: boolean;
    readonly betaInitializer: Initializer;
    readonly gammaInitializer: Initializer;
    readonly betaRegularizer: Regularizer;
    readonly gammaRegularizer: Regularizer;
    private gamma;
    private beta;
    constructor(args?: LayerNormalizationLayerArgs);
    build(inputShape: Shape | Shape[]): void;
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    getConfig(): ConfigDict;
}

declare interface ZeroPadding2DLayerArgs extends LayerArgs {
    padding?: number | [number, number] | [[number, number], [number, number]];
    dataFormat?: DataFormat;
}
declare class ZeroPadding2D extends Layer {
    static className: string;
    readonly dataFormat: DataFormat;
    readonly padding: [[number, number], [number, number]];
    constructor(args?: ZeroPadding2DLayerArgs);
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    getConfig(): ConfigDict;
}

declare interface Pooling1DLayerArgs extends LayerArgs {
    poolSize?: number | [number];
    strides?: number | [number];
    padding?: PaddingMode;
}
declare abstract class Pooling1D extends Layer {
    protected readonly poolSize: [number];
    protected readonly strides: [number];
    protected readonly padding: PaddingMode;
    constructor(args: Pooling1DLayerArgs);
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    protected abstract poolingFunction(inputs: Tensor, poolSize: [number, number], strides: [number, number], padding: PaddingMode, dataFormat: DataFormat): Tensor;
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    getConfig(): ConfigDict;
}
declare class MaxPooling1D extends Pooling1D {
    static className: string;
    constructor(args: Pooling1DLayerArgs);
    protected poolingFunction(inputs: Tensor, poolSize: [number, number], strides: [number, number], padding: PaddingMode, dataFormat: DataFormat): Tensor;
}
declare class AveragePooling1D extends Pooling1D {
    static className: string;
    constructor(args: Pooling1DLayerArgs);
    protected poolingFunction(inputs: Tensor, poolSize: [number, number], strides: [number, number], padding: PaddingMode, dataFormat: DataFormat): Tensor;
}
declare interface Pooling2DLayerArgs extends LayerArgs {
    poolSize?: number | [number, number];
    strides?: number | [number, number];
    padding?: PaddingMode;
    dataFormat?: DataFormat;
}
declare abstract class Pooling2D extends Layer {
    protected readonly poolSize: [number, number];
    protected readonly strides: [number, number];
    protected readonly padding: PaddingMode;
    protected readonly dataFormat: DataFormat;
    constructor(args: Pooling2DLayerArgs);
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    protected abstract poolingFunction(inputs: Tensor, poolSize: [number, number], strides: [number, number], padding: PaddingMode, dataFormat: DataFormat): Tensor;
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    getConfig(): ConfigDict;
}
declare class MaxPooling2D extends Pooling2D {
    static className: string;
    constructor(args: Pooling2DLayerArgs);
    protected poolingFunction(inputs: Tensor, poolSize: [number, number], strides: [number, number], padding: PaddingMode, dataFormat: DataFormat): Tensor;
}
declare class AveragePooling2D extends Pooling2D {
    static className: string;
    constructor(args: Pooling2DLayerArgs);
    protected poolingFunction(inputs: Tensor, poolSize: [number, number], strides: [number, number], padding: PaddingMode, dataFormat: DataFormat): Tensor;
}
declare interface Pooling3DLayerArgs extends LayerArgs {
    poolSize?: number | [number, number, number];
    strides?: number | [number, number, number];
    padding?: PaddingMode;
    dataFormat?: DataFormat;
}
declare abstract class Pooling3D extends Layer {
    protected readonly poolSize: [number, number, number];
    protected readonly strides: [number, number, number];
    protected readonly padding: PaddingMode;
    protected readonly dataFormat: DataFormat;
    constructor(args: Pooling3DLayerArgs);
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    protected abstract poolingFunction(inputs: Tensor, poolSize: [number, number, number], strides: [number, number, number], padding: PaddingMode, dataFormat: DataFormat): Tensor;
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    getConfig(): ConfigDict;
}
declare class MaxPooling3D extends Pooling3D {
    static className: string;
    constructor(args: Pooling3DLayerArgs);
    protected poolingFunction(inputs: Tensor, poolSize: [number, number, number], strides: [number, number, number], padding: PaddingMode, dataFormat: DataFormat): Tensor;
}
declare class AveragePooling3D extends Pooling3D {
    static className: string;
    constructor(args: Pooling3DLayerArgs);
    protected poolingFunction(inputs: Tensor, poolSize: [number, number, number], strides: [number, number, number], padding: PaddingMode, dataFormat: DataFormat): Tensor;
}
declare abstract class GlobalPooling1D extends Layer {
    constructor(args: LayerArgs);
    computeOutputShape(inputShape: Shape): Shape;
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
}
declare class GlobalAveragePooling1D extends GlobalPooling1D {
    static className: string;
    constructor(args?: LayerArgs);
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
}
declare class GlobalMaxPooling1D extends GlobalPooling1D {
    static className: string;
    constructor(args: LayerArgs);
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
}
declare interface GlobalPooling2DLayerArgs extends LayerArgs {
    dataFormat?: DataFormat;
}
declare abstract class GlobalPooling2D extends Layer {
    protected dataFormat: DataFormat;
    constructor(args: GlobalPooling2DLayerArgs);
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    getConfig(): ConfigDict;
}
declare class GlobalAveragePooling2D extends GlobalPooling2D {
    static className: string;
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
}
declare class GlobalMaxPooling2D extends GlobalPooling2D {
    static className: string;
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
}

declare interface WrapperLayerArgs extends LayerArgs {
    layer: Layer;
}
declare abstract class Wrapper extends Layer {
    readonly layer: Layer;
    constructor(args: WrapperLayerArgs);
    build(inputShape: Shape | Shape[]): void;
    get trainable(): boolean;
    set trainable(value: boolean);
    get trainableWeights(): LayerVariable[];
    get nonTrainableWeights(): LayerVariable[];
    get updates(): Tensor[];
    get losses(): RegularizerFn[];
    getWeights(): Tensor[];
    setWeights(weights: Tensor[]): void;
    getConfig(): ConfigDict;
    setFastWeightInitDuringBuild(value: boolean): void;
    static fromConfig<T extends Serializable>(cls: SerializableConstructor<T>, config: ConfigDict, customObjects?: ConfigDict): T;
}
declare class TimeDistributed extends Wrapper {
    static className: string;
    constructor(args: WrapperLayerArgs);
    build(inputShape: Shape | Shape[]): void;
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
}
declare interface BidirectionalLayerArgs extends WrapperLayerArgs {
    layer: RNN;
    mergeMode?: BidirectionalMergeMode;
}
declare class Bidirectional extends Wrapper {
    static className: string;
    mergeMode: BidirectionalMergeMode;
    private forwardLayer;
    private backwardLayer;
    private returnSequences;
    private returnState;
    private numConstants?;
    private _trainable;
    constructor(args: BidirectionalLayerArgs);
    get trainable(): boolean;
    set trainable(value: boolean);
    getWeights(): Tensor[];
    setWeights(weights: Tensor[]): void;
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    apply(inputs: Tensor | Tensor[] | SymbolicTensor | SymbolicTensor[], kwargs?: Kwargs): Tensor | Tensor[] | SymbolicTensor | SymbolicTensor[];
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor | Tensor[];
    resetStates(states?: Tensor | Tensor[]): void;
    build(inputShape: Shape | Shape[]): void;
    computeMask(inputs: Tensor | Tensor[], mask?: Tensor | Tensor[]): Tensor | Tensor[];
    get trainableWeights(): LayerVariable[];
    get nonTrainableWeights(): LayerVariable[];
    setFastWeightInitDuringBuild(value: boolean): void;
    getConfig(): ConfigDict;
    static fromConfig<T extends Serializable>(cls: SerializableConstructor<T>, config: ConfigDict): T;
}

declare interface RescalingArgs extends LayerArgs {
    scale: number;
    offset?: number;
}
declare class Rescaling extends Layer {
    static className: string;
    private readonly scale;
    private readonly offset;
    constructor(args: RescalingArgs);
    getConfig(): ConfigDict;
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor[] | Tensor;
}

declare interface CenterCropArgs extends LayerArgs {
    height: number;
    width: number;
}
declare class CenterCrop extends Layer {
    static className: string;
    private readonly height;
    private readonly width;
    constructor(args: CenterCropArgs);
    centerCrop(inputs: Tensor3D$1 | Tensor4D$1, hBuffer: number, wBuffer: number, height: number, width: number, inputHeight: number, inputWidth: number, dtype: DataType): Tensor | Tensor[];
    upsize(inputs: Tensor3D$1 | Tensor4D$1, height: number, width: number, dtype: DataType): Tensor | Tensor[];
    call(inputs: Tensor3D$1 | Tensor4D$1, kwargs: Kwargs): Tensor[] | Tensor;
    getConfig(): ConfigDict;
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
}

type OutputMode = 'int' | 'oneHot' | 'multiHot' | 'count' | 'tfIdf';

declare interface CategoryEncodingArgs extends LayerArgs {
    numTokens: number;
    outputMode?: OutputMode;
}
declare class CategoryEncoding extends Layer {
    static className: string;
    private readonly numTokens;
    private readonly outputMode;
    constructor(args: CategoryEncodingArgs);
    getConfig(): ConfigDict;
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    call(inputs: Tensor | Tensor[], kwargs: Kwargs): Tensor[] | Tensor;
}

declare const INTERPOLATION_KEYS$1: readonly ["bilinear", "nearest"];
type InterpolationType$1 = typeof INTERPOLATION_KEYS$1[number];
declare interface ResizingArgs extends LayerArgs {
    height: number;
    width: number;
    interpolation?: InterpolationType$1;
    cropToAspectRatio?: boolean;
}
declare class Resizing extends Layer {
    static className: string;
    private readonly height;
    private readonly width;
    private readonly interpolation;
    private readonly cropToAspectRatio;
    constructor(args: ResizingArgs);
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    getConfig(): ConfigDict;
    call(inputs: Tensor<Rank.R3> | Tensor<Rank.R4>, kwargs: Kwargs): Tensor[] | Tensor;
}

declare class RandomSeed {
    static className: string;
    seed: number | undefined;
    constructor(seed: number | undefined);
    next(): number | undefined;
}

declare interface BaseRandomLayerArgs extends LayerArgs {
    seed?: number;
}
declare abstract class BaseRandomLayer extends Layer {
    static className: string;
    protected randomGenerator: RandomSeed;
    constructor(args: BaseRandomLayerArgs);
    getConfig(): ConfigDict;
}

declare interface RandomWidthArgs extends BaseRandomLayerArgs {
    factor: number | [number, number];
    interpolation?: InterpolationType;
    seed?: number;
    autoVectorize?: boolean;
}
declare const INTERPOLATION_KEYS: readonly ["bilinear", "nearest"];
type InterpolationType = typeof INTERPOLATION_KEYS[number];
declare class RandomWidth extends BaseRandomLayer {
    static className: string;
    private readonly factor;
    private readonly interpolation?;
    private widthLower;
    private widthUpper;
    private imgHeight;
    private widthFactor;
    constructor(args: RandomWidthArgs);
    getConfig(): ConfigDict;
    computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[];
    call(inputs: Tensor<Rank.R3> | Tensor<Rank.R4>, kwargs: Kwargs): Tensor[] | Tensor;
}

declare function inputLayer(args: InputLayerArgs): InputLayer;
declare function elu(args?: ELULayerArgs): ELU;
declare function reLU(args?: ReLULayerArgs): ReLU;
declare function leakyReLU(args?: LeakyReLULayerArgs): LeakyReLU;
declare function prelu(args?: PReLULayerArgs): PReLU;
declare function softmax(args?: SoftmaxLayerArgs): Softmax;
declare function thresholdedReLU(args?: ThresholdedReLULayerArgs): ThresholdedReLU;
declare function conv1d(args: ConvLayerArgs): Conv1D;
declare function conv2d(args: ConvLayerArgs): Conv2D;
declare function conv2dTranspose(args: ConvLayerArgs): Conv2DTranspose;
declare function conv3d(args: ConvLayerArgs): Conv3D;
declare function conv3dTranspose(args: ConvLayerArgs): Layer;
declare function separableConv2d(args: SeparableConvLayerArgs): SeparableConv2D;
declare function cropping2D(args: Cropping2DLayerArgs): Cropping2D;
declare function upSampling2d(args: UpSampling2DLayerArgs): UpSampling2D;
declare function depthwiseConv2d(args: DepthwiseConv2DLayerArgs): DepthwiseConv2D;
declare function activation(args: ActivationLayerArgs): Activation;
declare function dense(args: DenseLayerArgs): Dense;
declare function dropout(args: DropoutLayerArgs): Dropout;
declare function spatialDropout1d(args: SpatialDropout1DLayerConfig): SpatialDropout1D;
declare function flatten(args?: FlattenLayerArgs): Flatten;
declare function repeatVector(args: RepeatVectorLayerArgs): RepeatVector;
declare function reshape(args: ReshapeLayerArgs): Reshape;
declare function permute(args: PermuteLayerArgs): Permute;
declare function embedding(args: EmbeddingLayerArgs): Embedding;
declare function add(args?: LayerArgs): Add;
declare function average(args?: LayerArgs): Average;
declare function concatenate(args?: ConcatenateLayerArgs): Concatenate;
declare function maximum(args?: LayerArgs): Maximum;
declare function minimum(args?: LayerArgs): Minimum;
declare function multiply(args?: LayerArgs): Multiply;
declare function dot(args: DotLayerArgs): Dot;
declare function batchNormalization(args?: BatchNormalizationLayerArgs): BatchNormalization;
declare function layerNormalization(args?: LayerNormalizationLayerArgs): LayerNormalization;
declare function zeroPadding2d(args?: ZeroPadding2DLayerArgs): ZeroPadding2D;
declare function averagePooling1d(args: Pooling1DLayerArgs): AveragePooling1D;
declare function avgPool1d(args: Pooling1DLayerArgs): AveragePooling1D;
declare function avgPooling1d(args: Pooling1DLayerArgs): AveragePooling1D;
declare function averagePooling2d(args: Pooling2DLayerArgs): AveragePooling2D;
declare function avgPool2d(args: Pooling2DLayerArgs): AveragePooling2D;
declare function avgPooling2d(args: Pooling2DLayerArgs): AveragePooling2D;
declare function averagePooling3d(args: Pooling3DLayerArgs): AveragePooling3D;
declare function avgPool3d(args: Pooling3DLayerArgs): AveragePooling3D;
declare function avgPooling3d(args: Pooling3DLayerArgs): AveragePooling3D;
declare function globalAveragePooling1d(args?: LayerArgs): GlobalAveragePooling1D;
declare function globalAveragePooling2d(args: GlobalPooling2DLayerArgs): GlobalAveragePooling2D;
declare function globalMaxPooling1d(args?: LayerArgs): GlobalMaxPooling1D;
declare function globalMaxPooling2d(args: GlobalPooling2DLayerArgs): GlobalMaxPooling2D;
declare function maxPooling1d(args: Pooling1DLayerArgs): MaxPooling1D;
declare function maxPooling2d(args: Pooling2DLayerArgs): MaxPooling2D;
declare function maxPooling3d(args: Pooling3DLayerArgs): MaxPooling3D;
declare function gru(args: GRULayerArgs): GRU;
declare function gruCell(args: GRUCellLayerArgs): GRUCell;
declare function lstm(args: LSTMLayerArgs): LSTM;
declare function lstmCell(args: LSTMCellLayerArgs): LSTMCell;
declare function simpleRNN(args: SimpleRNNLayerArgs): SimpleRNN;
declare function simpleRNNCell(args: SimpleRNNCellLayerArgs): SimpleRNNCell;
declare function convLstm2d(args: ConvLSTM2DArgs): ConvLSTM2D;
declare function convLstm2dCell(args: ConvLSTM2DCellArgs): ConvLSTM2DCell;
declare function rnn(args: RNNLayerArgs): RNN;
declare function stackedRNNCells(args: StackedRNNCellsArgs): StackedRNNCells;
declare function bidirectional(args: BidirectionalLayerArgs): Bidirectional;
declare function timeDistributed(args: WrapperLayerArgs): TimeDistributed;
declare const globalMaxPool1d: typeof globalMaxPooling1d;
declare const globalMaxPool2d: typeof globalMaxPooling2d;
declare const maxPool1d: typeof maxPooling1d;
declare const maxPool2d: typeof maxPooling2d;

declare function gaussianNoise(args: GaussianNoiseArgs): GaussianNoise;
declare function gaussianDropout(args: GaussianDropoutArgs): GaussianDropout;
declare function alphaDropout(args: AlphaDropoutArgs): AlphaDropout;
declare function masking(args?: MaskingArgs): Masking;
declare function rescaling(args?: RescalingArgs): Rescaling;
declare function centerCrop(args?: CenterCropArgs): CenterCrop;
declare function resizing(args?: ResizingArgs): Resizing;
declare function categoryEncoding(args: CategoryEncodingArgs): CategoryEncoding;
declare function randomWidth(args: RandomWidthArgs): RandomWidth;

type exports_layers_d_Layer = Layer;
declare const exports_layers_d_Layer: typeof Layer;
type exports_layers_d_RNN = RNN;
declare const exports_layers_d_RNN: typeof RNN;
type exports_layers_d_RNNCell = RNNCell;
declare const exports_layers_d_RNNCell: typeof RNNCell;
declare const exports_layers_d_activation: typeof activation;
declare const exports_layers_d_add: typeof add;
declare const exports_layers_d_alphaDropout: typeof alphaDropout;
declare const exports_layers_d_average: typeof average;
declare const exports_layers_d_averagePooling1d: typeof averagePooling1d;
declare const exports_layers_d_averagePooling2d: typeof averagePooling2d;
declare const exports_layers_d_averagePooling3d: typeof averagePooling3d;
declare const exports_layers_d_avgPool1d: typeof avgPool1d;
declare const exports_layers_d_avgPool2d: typeof avgPool2d;
declare const exports_layers_d_avgPool3d: typeof avgPool3d;
declare const exports_layers_d_avgPooling1d: typeof avgPooling1d;
declare const exports_layers_d_avgPooling2d: typeof avgPooling2d;
declare const exports_layers_d_avgPooling3d: typeof avgPooling3d;
declare const exports_layers_d_batchNormalization: typeof batchNormalization;
declare const exports_layers_d_bidirectional: typeof bidirectional;
declare const exports_layers_d_categoryEncoding: typeof categoryEncoding;
declare const exports_layers_d_centerCrop: typeof centerCrop;
declare const exports_layers_d_concatenate: typeof concatenate;
declare const exports_layers_d_conv1d: typeof conv1d;
declare const exports_layers_d_conv2d: typeof conv2d;
declare const exports_layers_d_conv2dTranspose: typeof conv2dTranspose;
declare const exports_layers_d_conv3d: typeof conv3d;
declare const exports_layers_d_conv3dTranspose: typeof conv3dTranspose;
declare const exports_layers_d_convLstm2d: typeof convLstm2d;
declare const exports_layers_d_convLstm2dCell: typeof convLstm2dCell;
declare const exports_layers_d_cropping2D: typeof cropping2D;
declare const exports_layers_d_dense: typeof dense;
declare const exports_layers_d_depthwiseConv2d: typeof depthwiseConv2d;
declare const exports_layers_d_dot: typeof dot;
declare const exports_layers_d_dropout: typeof dropout;
declare const exports_layers_d_elu: typeof elu;
declare const exports_layers_d_embedding: typeof embedding;
declare const exports_layers_d_flatten: typeof flatten;
declare const exports_layers_d_gaussianDropout: typeof gaussianDropout;
declare const exports_layers_d_gaussianNoise: typeof gaussianNoise;
declare const exports_layers_d_globalAveragePooling1d: typeof globalAveragePooling1d;
declare const exports_layers_d_globalAveragePooling2d: typeof globalAveragePooling2d;
declare const exports_layers_d_globalMaxPool1d: typeof globalMaxPool1d;
declare const exports_layers_d_globalMaxPool2d: typeof globalMaxPool2d;
declare const exports_layers_d_globalMaxPooling1d: typeof globalMaxPooling1d;
declare const exports_layers_d_globalMaxPooling2d: typeof globalMaxPooling2d;
declare const exports_layers_d_gru: typeof gru;
declare const exports_layers_d_gruCell: typeof gruCell;
declare const exports_layers_d_input: typeof input;
declare const exports_layers_d_inputLayer: typeof inputLayer;
declare const exports_layers_d_layerNormalization: typeof layerNormalization;
declare const exports_layers_d_leakyReLU: typeof leakyReLU;
declare const exports_layers_d_lstm: typeof lstm;
declare const exports_layers_d_lstmCell: typeof lstmCell;
declare const exports_layers_d_masking: typeof masking;
declare const exports_layers_d_maxPool1d: typeof maxPool1d;
declare const exports_layers_d_maxPool2d: typeof maxPool2d;
declare const exports_layers_d_maxPooling1d: typeof maxPooling1d;
declare const exports_layers_d_maxPooling2d: typeof maxPooling2d;
declare const exports_layers_d_maxPooling3d: typeof maxPooling3d;
declare const exports_layers_d_maximum: typeof maximum;
declare const exports_layers_d_minimum: typeof minimum;
declare const exports_layers_d_multiply: typeof multiply;
declare const exports_layers_d_permute: typeof permute;
declare const exports_layers_d_prelu: typeof prelu;
declare const exports_layers_d_randomWidth: typeof randomWidth;
declare const exports_layers_d_reLU: typeof reLU;
declare const exports_layers_d_repeatVector: typeof repeatVector;
declare const exports_layers_d_rescaling: typeof rescaling;
declare const exports_layers_d_reshape: typeof reshape;
declare const exports_layers_d_resizing: typeof resizing;
declare const exports_layers_d_rnn: typeof rnn;
declare const exports_layers_d_separableConv2d: typeof separableConv2d;
declare const exports_layers_d_simpleRNN: typeof simpleRNN;
declare const exports_layers_d_simpleRNNCell: typeof simpleRNNCell;
declare const exports_layers_d_softmax: typeof softmax;
declare const exports_layers_d_spatialDropout1d: typeof spatialDropout1d;
declare const exports_layers_d_stackedRNNCells: typeof stackedRNNCells;
declare const exports_layers_d_thresholdedReLU: typeof thresholdedReLU;
declare const exports_layers_d_timeDistributed: typeof timeDistributed;
declare const exports_layers_d_upSampling2d: typeof upSampling2d;
declare const exports_layers_d_zeroPadding2d: typeof zeroPadding2d;
declare namespace exports_layers_d {
  export {
    exports_layers_d_Layer as Layer,
    exports_layers_d_RNN as RNN,
    exports_layers_d_RNNCell as RNNCell,
    exports_layers_d_activation as activation,
    exports_layers_d_add as add,
    exports_layers_d_alphaDropout as alphaDropout,
    exports_layers_d_average as average,
    exports_layers_d_averagePooling1d as averagePooling1d,
    exports_layers_d_averagePooling2d as averagePooling2d,
    exports_layers_d_averagePooling3d as averagePooling3d,
    exports_layers_d_avgPool1d as avgPool1d,
    exports_layers_d_avgPool2d as avgPool2d,
    exports_layers_d_avgPool3d as avgPool3d,
    exports_layers_d_avgPooling1d as avgPooling1d,
    exports_layers_d_avgPooling2d as avgPooling2d,
    exports_layers_d_avgPooling3d as avgPooling3d,
    exports_layers_d_batchNormalization as batchNormalization,
    exports_layers_d_bidirectional as bidirectional,
    exports_layers_d_categoryEncoding as categoryEncoding,
    exports_layers_d_centerCrop as centerCrop,
    exports_layers_d_concatenate as concatenate,
    exports_layers_d_conv1d as conv1d,
    exports_layers_d_conv2d as conv2d,
    exports_layers_d_conv2dTranspose as conv2dTranspose,
    exports_layers_d_conv3d as conv3d,
    exports_layers_d_conv3dTranspose as conv3dTranspose,
    exports_layers_d_convLstm2d as convLstm2d,
    exports_layers_d_convLstm2dCell as convLstm2dCell,
    exports_layers_d_cropping2D as cropping2D,
    exports_layers_d_dense as dense,
    exports_layers_d_depthwiseConv2d as depthwiseConv2d,
    exports_layers_d_dot as dot,
    exports_layers_d_dropout as dropout,
    exports_layers_d_elu as elu,
    exports_layers_d_embedding as embedding,
    exports_layers_d_flatten as flatten,
    exports_layers_d_gaussianDropout as gaussianDropout,
    exports_layers_d_gaussianNoise as gaussianNoise,
    exports_layers_d_globalAveragePooling1d as globalAveragePooling1d,
    exports_layers_d_globalAveragePooling2d as globalAveragePooling2d,
    exports_layers_d_globalMaxPool1d as globalMaxPool1d,
    exports_layers_d_globalMaxPool2d as globalMaxPool2d,
    exports_layers_d_globalMaxPooling1d as globalMaxPooling1d,
    exports_layers_d_globalMaxPooling2d as globalMaxPooling2d,
    exports_layers_d_gru as gru,
    exports_layers_d_gruCell as gruCell,
    exports_layers_d_input as input,
    exports_layers_d_inputLayer as inputLayer,
    exports_layers_d_layerNormalization as layerNormalization,
    exports_layers_d_leakyReLU as leakyReLU,
    exports_layers_d_lstm as lstm,
    exports_layers_d_lstmCell as lstmCell,
    exports_layers_d_masking as masking,
    exports_layers_d_maxPool1d as maxPool1d,
    exports_layers_d_maxPool2d as maxPool2d,
    exports_layers_d_maxPooling1d as maxPooling1d,
    exports_layers_d_maxPooling2d as maxPooling2d,
    exports_layers_d_maxPooling3d as maxPooling3d,
    exports_layers_d_maximum as maximum,
    exports_layers_d_minimum as minimum,
    exports_layers_d_multiply as multiply,
    exports_layers_d_permute as permute,
    exports_layers_d_prelu as prelu,
    exports_layers_d_randomWidth as randomWidth,
    exports_layers_d_reLU as reLU,
    exports_layers_d_repeatVector as repeatVector,
    exports_layers_d_rescaling as rescaling,
    exports_layers_d_reshape as reshape,
    exports_layers_d_resizing as resizing,
    exports_layers_d_rnn as rnn,
    exports_layers_d_separableConv2d as separableConv2d,
    exports_layers_d_simpleRNN as simpleRNN,
    exports_layers_d_simpleRNNCell as simpleRNNCell,
    exports_layers_d_softmax as softmax,
    exports_layers_d_spatialDropout1d as spatialDropout1d,
    exports_layers_d_stackedRNNCells as stackedRNNCells,
    exports_layers_d_thresholdedReLU as thresholdedReLU,
    exports_layers_d_timeDistributed as timeDistributed,
    exports_layers_d_upSampling2d as upSampling2d,
    exports_layers_d_zeroPadding2d as zeroPadding2d,
  };
}

declare function binaryAccuracy(yTrue: Tensor, yPred: Tensor): Tensor;
declare function binaryCrossentropy(yTrue: Tensor, yPred: Tensor): Tensor;
declare function sparseCategoricalAccuracy(yTrue: Tensor, yPred: Tensor): Tensor;
declare function categoricalAccuracy(yTrue: Tensor, yPred: Tensor): Tensor;
declare function categoricalCrossentropy(yTrue: Tensor, yPred: Tensor): Tensor;
declare function precision(yTrue: Tensor, yPred: Tensor): Tensor;
declare function recall(yTrue: Tensor, yPred: Tensor): Tensor;
declare function cosineProximity(yTrue: Tensor, yPred: Tensor): Tensor;
declare function meanAbsoluteError(yTrue: Tensor, yPred: Tensor): Tensor;
declare function meanAbsolutePercentageError(yTrue: Tensor, yPred: Tensor): Tensor;
declare function MAPE(yTrue: Tensor, yPred: Tensor): Tensor;
declare function mape(yTrue: Tensor, yPred: Tensor): Tensor;
declare function meanSquaredError(yTrue: Tensor, yPred: Tensor): Tensor;
declare function MSE(yTrue: Tensor, yPred: Tensor): Tensor;
declare function mse(yTrue: Tensor, yPred: Tensor): Tensor;
declare function r2Score(yTrue: Tensor, yPred: Tensor): Tensor;

declare const exports_metrics_d_MAPE: typeof MAPE;
declare const exports_metrics_d_MSE: typeof MSE;
declare const exports_metrics_d_binaryAccuracy: typeof binaryAccuracy;
declare const exports_metrics_d_binaryCrossentropy: typeof binaryCrossentropy;
declare const exports_metrics_d_categoricalAccuracy: typeof categoricalAccuracy;
declare const exports_metrics_d_categoricalCrossentropy: typeof categoricalCrossentropy;
declare const exports_metrics_d_cosineProximity: typeof cosineProximity;
declare const exports_metrics_d_mape: typeof mape;
declare const exports_metrics_d_meanAbsoluteError: typeof meanAbsoluteError;
declare const exports_metrics_d_meanAbsolutePercentageError: typeof meanAbsolutePercentageError;
declare const exports_metrics_d_meanSquaredError: typeof meanSquaredError;
declare const exports_metrics_d_mse: typeof mse;
declare const exports_metrics_d_precision: typeof precision;
declare const exports_metrics_d_r2Score: typeof r2Score;
declare const exports_metrics_d_recall: typeof recall;
declare const exports_metrics_d_sparseCategoricalAccuracy: typeof sparseCategoricalAccuracy;
declare namespace exports_metrics_d {
  export {
    exports_metrics_d_MAPE as MAPE,
    exports_metrics_d_MSE as MSE,
    exports_metrics_d_binaryAccuracy as binaryAccuracy,
    exports_metrics_d_binaryCrossentropy as binaryCrossentropy,
    exports_metrics_d_categoricalAccuracy as categoricalAccuracy,
    exports_metrics_d_categoricalCrossentropy as categoricalCrossentropy,
    exports_metrics_d_cosineProximity as cosineProximity,
    exports_metrics_d_mape as mape,
    exports_metrics_d_meanAbsoluteError as meanAbsoluteError,
    exports_metrics_d_meanAbsolutePercentageError as meanAbsolutePercentageError,
    exports_metrics_d_meanSquaredError as meanSquaredError,
    exports_metrics_d_mse as mse,
    exports_metrics_d_precision as precision,
    exports_metrics_d_r2Score as r2Score,
    exports_metrics_d_recall as recall,
    exports_metrics_d_sparseCategoricalAccuracy as sparseCategoricalAccuracy,
  };
}

declare const exports_models_d_modelFromJSON: typeof modelFromJSON;
declare namespace exports_models_d {
  export {
    exports_models_d_modelFromJSON as modelFromJSON,
  };
}

declare function l1l2(config?: L1L2Args): Regularizer;
declare function l1(config?: L1Args): Regularizer;
declare function l2(config?: L2Args): Regularizer;

declare const exports_regularizers_d_l1: typeof l1;
declare const exports_regularizers_d_l1l2: typeof l1l2;
declare const exports_regularizers_d_l2: typeof l2;
declare namespace exports_regularizers_d {
  export {
    exports_regularizers_d_l1 as l1,
    exports_regularizers_d_l1l2 as l1l2,
    exports_regularizers_d_l2 as l2,
  };
}

declare abstract class Callback extends BaseCallback {
    model: LayersModel;
    setModel(model: Container): void;
}
interface EarlyStoppingCallbackArgs {
    monitor?: string;
    minDelta?: number;
    patience?: number;
    verbose?: number;
    mode?: 'auto' | 'min' | 'max';
    baseline?: number;
    restoreBestWeights?: boolean;
}
declare class EarlyStopping extends Callback {
    protected readonly monitor: string;
    protected readonly minDelta: number;
    protected readonly patience: number;
    protected readonly baseline: number;
    protected readonly verbose: number;
    protected readonly mode: 'auto' | 'min' | 'max';
    protected monitorFunc: (currVal: number, prevVal: number) => boolean;
    private wait;
    private stoppedEpoch;
    private best;
    constructor(args?: EarlyStoppingCallbackArgs);
    onTrainBegin(logs?: Logs): Promise<void>;
    onEpochEnd(epoch: number, logs?: Logs): Promise<void>;
    onTrainEnd(logs?: Logs): Promise<void>;
    private getMonitorValue;
}
declare function earlyStopping(args?: EarlyStoppingCallbackArgs): EarlyStopping;
declare const callbacks: {
    earlyStopping: typeof earlyStopping;
};

declare const version = "4.22.0";

type layers_Callback = Callback;
declare const layers_Callback: typeof Callback;
type layers_CallbackList = CallbackList;
declare const layers_CallbackList: typeof CallbackList;
type layers_ClassWeight = ClassWeight;
type layers_ClassWeightMap = ClassWeightMap;
type layers_CustomCallback = CustomCallback;
declare const layers_CustomCallback: typeof CustomCallback;
type layers_CustomCallbackArgs = CustomCallbackArgs;
type layers_EarlyStopping = EarlyStopping;
declare const layers_EarlyStopping: typeof EarlyStopping;
type layers_EarlyStoppingCallbackArgs = EarlyStoppingCallbackArgs;
type layers_GRUCellLayerArgs = GRUCellLayerArgs;
type layers_GRULayerArgs = GRULayerArgs;
type layers_History = History;
declare const layers_History: typeof History;
type layers_InputSpec = InputSpec;
declare const layers_InputSpec: typeof InputSpec;
type layers_LSTMCellLayerArgs = LSTMCellLayerArgs;
type layers_LSTMLayerArgs = LSTMLayerArgs;
type layers_LayerVariable = LayerVariable;
declare const layers_LayerVariable: typeof LayerVariable;
type layers_LayersModel = LayersModel;
declare const layers_LayersModel: typeof LayersModel;
type layers_Logs = Logs;
type layers_ModelAndWeightsConfig = ModelAndWeightsConfig;
type layers_ModelCompileArgs = ModelCompileArgs;
type layers_ModelEvaluateArgs = ModelEvaluateArgs;
type layers_ModelFitArgs = ModelFitArgs;
type layers_ModelFitDatasetArgs<T> = ModelFitDatasetArgs<T>;
type layers_RNN = RNN;
declare const layers_RNN: typeof RNN;
type layers_RNNLayerArgs = RNNLayerArgs;
type layers_Sequential = Sequential;
declare const layers_Sequential: typeof Sequential;
type layers_SequentialArgs = SequentialArgs;
type layers_Shape = Shape;
type layers_SimpleRNNCellLayerArgs = SimpleRNNCellLayerArgs;
type layers_SimpleRNNLayerArgs = SimpleRNNLayerArgs;
type layers_SymbolicTensor = SymbolicTensor;
declare const layers_SymbolicTensor: typeof SymbolicTensor;
declare const layers_callbacks: typeof callbacks;
declare const layers_input: typeof input;
declare const layers_loadLayersModel: typeof loadLayersModel;
declare const layers_model: typeof model;
declare const layers_registerCallbackConstructor: typeof registerCallbackConstructor;
declare const layers_sequential: typeof sequential;
declare namespace layers {
  export { layers_Callback as Callback, layers_CallbackList as CallbackList, layers_CustomCallback as CustomCallback, layers_EarlyStopping as EarlyStopping, layers_History as History, layers_InputSpec as InputSpec, layers_LayerVariable as LayerVariable, layers_LayersModel as LayersModel, layers_RNN as RNN, layers_Sequential as Sequential, layers_SymbolicTensor as SymbolicTensor, layers_callbacks as callbacks, exports_constraints_d as constraints, exports_initializers_d as initializers, layers_input as input, exports_layers_d as layers, layers_loadLayersModel as loadLayersModel, exports_metrics_d as metrics, layers_model as model, exports_models_d as models, layers_registerCallbackConstructor as registerCallbackConstructor, exports_regularizers_d as regularizers, layers_sequential as sequential, version as version_layers };
  export type { layers_ClassWeight as ClassWeight, layers_ClassWeightMap as ClassWeightMap, layers_CustomCallbackArgs as CustomCallbackArgs, layers_EarlyStoppingCallbackArgs as EarlyStoppingCallbackArgs, layers_GRUCellLayerArgs as GRUCellLayerArgs, layers_GRULayerArgs as GRULayerArgs, layers_LSTMCellLayerArgs as LSTMCellLayerArgs, layers_LSTMLayerArgs as LSTMLayerArgs, layers_Logs as Logs, layers_ModelAndWeightsConfig as ModelAndWeightsConfig, layers_ModelCompileArgs as ModelCompileArgs, layers_ModelEvaluateArgs as ModelEvaluateArgs, layers_ModelFitArgs as ModelFitArgs, layers_ModelFitDatasetArgs as ModelFitDatasetArgs, layers_RNNLayerArgs as RNNLayerArgs, layers_SequentialArgs as SequentialArgs, layers_Shape as Shape, layers_SimpleRNNCellLayerArgs as SimpleRNNCellLayerArgs, layers_SimpleRNNLayerArgs as SimpleRNNLayerArgs };
}

/**
 * TensorFlow.js as `build` is given it: its operations and its layers. `layers.dropout` draws its masks from the run's
 * seed.
 */
type TensorFlow = typeof core & typeof layers;
/** Numbers in row-major order with their shape, for instance of a typed array. */
interface NumberArray {
    readonly shape: readonly number[];
    readonly values: ArrayLike<number>;
}
type Numbers = DataExpression | NumberArray;
/** Where data comes from: as in a YAML suite, an array with its shape, or a function of nothing that gives either. */
type DataDefinition = Numbers | (() => Numbers);
type Options<K extends PlainLayerKind> = input$1<(typeof layerKinds)[K]['written']>;
type Short = {
    lstm: number;
    gru: number;
    simpleRnn: number;
    dense: number;
    dropout: number;
    repeatVector: number;
};
type PlainLayerDefinition = 'flatten' | 'globalAveragePooling1d' | 'globalMaxPooling1d' | {
    [K in PlainLayerKind]: {
        [P in K]: Options<K> | (K extends keyof Short ? Short[K] : never);
    };
}[PlainLayerKind];
type RecurrentDefinition = Extract<PlainLayerDefinition, {
    lstm: unknown;
} | {
    gru: unknown;
} | {
    simpleRnn: unknown;
}>;
/** One layer: a mapping with one key, the layer's kind, or the bare kind when it has no options. */
type LayerDefinition = PlainLayerDefinition | {
    bidirectional: {
        layer: RecurrentDefinition;
        mergeMode?: 'concat' | 'sum' | 'mul' | 'ave';
    };
} | {
    timeDistributed: {
        layer: PlainLayerDefinition;
    };
};
type ProblemSource = SuiteSource['problems'][string];
type VariantSource = ProblemSource['variants'][string];
/** A model with its training settings: from a list of layers, or from a function that builds it. */
type VariantDefinition = Omit<VariantSource, 'layers' | 'build'> & ({
    layers: LayerDefinition[];
    build?: never;
} | {
    layers?: never;
    /**
     * Builds the model, not compiled. All start values are drawn from the run's seed by the layers' initializers.
     * It is called several times and in several processes, and has to build the same model each time.
     */
    build: (tf: TensorFlow) => LayersModel;
});
type ProbeSource = NonNullable<ProblemSource['probes']>[string];
interface ProblemDefinition extends Omit<ProblemSource, 'data' | 'evaluation' | 'probes' | 'variants'> {
    data: {
        inputs: DataDefinition;
        targets: DataDefinition;
    };
    probes?: Record<string, Omit<ProbeSource, 'input'> & {
        input: DataDefinition;
    }>;
    evaluation?: {
        inputs: DataDefinition;
        targets: DataDefinition;
        split?: never;
    } | {
        inputs?: never;
        targets?: never;
        split: NonNullable<NonNullable<ProblemSource['evaluation']>['split']>;
    };
    variants: Record<string, VariantDefinition>;
}
/** A suite that is code: what a YAML suite holds, with data and models from functions. */
interface SuiteDefinition extends Omit<SuiteSource, 'problems'> {
    problems: Record<string, ProblemDefinition>;
}
/** Gives a suite its types; the suite is what is given. Its file exports it as default. */
declare function defineSuite(suite: SuiteDefinition): SuiteDefinition;

/** Something was asked for in a way that cannot work; commands end with exit code 2. */
declare class UsageError extends Error {
    readonly name: string;
}

/** A generator of random numbers for one purpose: a draw from it shifts no other stream. */
interface Stream {
    /** In [0, 1), 53 bits. */
    uniform(): number;
    /** An integer from 0 to n − 1. Its bias is at most n · 2⁻⁵³. */
    below(n: number): number;
    /** Standard normal. */
    normal(): number;
}

/**
 * Random numbers for the data of a suite in code. They are the same each time that the suite is read, as a suite's data have
 * to be, and the same on every machine.
 *
 * @param name decides the numbers; give each draw a name of its own
 */
declare const seeded: (name: string) => Stream;

/** Whether an outcome is what one would wish for. */
type Grade = 'good' | 'open' | 'bad';
/**
 * What a finding does to the exit code. `told` is worth saying and changes nothing; `none` is as it should be, or
 * switched off.
 */
type Effect = 'fails' | 'warns' | 'told' | 'none';
/** What all findings have. */
interface FindingBase {
    /** `suite:problem/variant/probe:fits`; no two findings have the same. */
    readonly id: string;
    /** Name of the suite; empty for what is about none. */
    readonly suite: string;
    readonly grade: Grade;
    /** What the suite asks of it. */
    readonly gate: GateLevel;
    readonly effect: Effect;
    /** It would fail, and the baseline's own runs were no better. */
    readonly excused?: true;
    /** Where it stands in the suite's file. */
    readonly position?: Position;
    /** What was found, in a sentence with its numbers, without a subject that the place would give anyway. */
    readonly says: string;
}

/** Bounds of an interval with the level it was made for. */
interface Interval {
    readonly low: number;
    readonly high: number;
    readonly level: number;
}
/** What it would take to settle what is open. */
interface Price {
    /** More seeds, for a claim on each side, if what was observed goes on. */
    readonly seeds: number;
    readonly seconds: number;
    /** Set when even this many would not settle it: what was observed lies on, or next to, the limit. */
    readonly capped?: true;
}
/** Of the finite predictions, one number per output. */
interface Summary {
    readonly n: number;
    readonly min: readonly number[];
    readonly q1: readonly number[];
    readonly median: readonly number[];
    readonly q3: readonly number[];
    readonly max: readonly number[];
}

/** One test of the baseline gate. */
interface ChangeTest {
    /** The error, the runs that reach the target, or the runs that died. */
    readonly of: 'error' | 'within' | 'dead';
    readonly p: number;
    /** After Holm over all tests of the gate. */
    readonly adjusted: number;
}
/** One probe of one experiment against the baseline; without a probe, the runs that died. */
interface ChangeFinding extends FindingBase {
    readonly kind: 'change';
    readonly outcome: 'worse' | 'not shown worse' | 'shown no worse' | 'unchanged' | 'moved' | 'not shown moved' | 'cannot tell';
    readonly experiment: string;
    readonly probe?: string;
    readonly metric?: Direction;
    readonly seeds: {
        readonly before: number;
        readonly after: number;
    };
    /** Seeds that both sides have, when it was by them that runs were paired. */
    readonly paired?: number;
    /** Median error; of a metric the median of its values. */
    readonly median: {
        readonly before: Num;
        readonly after: Num;
    };
    /** Added to an old error before a new one counts as worse, beside the relative part. */
    readonly margin?: {
        readonly relative: number;
        readonly absolute: number;
    };
    /** P(a new error exceeds an old one and the margin). */
    readonly probability?: number;
    /** What that probability may be at most, one-sided at 95 %. */
    readonly upper?: number;
    readonly dead: {
        readonly before: number;
        readonly after: number;
    };
    readonly within?: {
        readonly before: number;
        readonly after: number;
    };
    readonly tests: readonly ChangeTest[];
    readonly before?: Summary;
    readonly after?: Summary;
}
/** What forbids a comparison unless it is allowed by name. */
interface ObstacleFinding extends FindingBase {
    readonly kind: 'obstacle';
    readonly outcome: 'allowed' | 'forbids the comparison';
    readonly name: string;
}

/** What is about one experiment. */
interface OfExperiment extends FindingBase {
    /** `problem/variant` */
    readonly experiment: string;
}
/** What is about a probe or a metric of one experiment. */
interface OfProbe extends OfExperiment {
    readonly probe: string;
}
interface RunsFinding extends OfExperiment {
    readonly kind: 'runs';
    readonly outcome: 'complete' | 'some died' | 'all died' | 'incomplete';
    readonly counts: {
        readonly ok: number;
        readonly diverged: number;
        readonly failed: number;
        readonly missing: number;
    };
}
/** How a printed number compares with what was found for it: a mean, a standard deviation, or the best of several runs. */
interface Comparable {
    readonly of: 'mean' | 'sd' | 'best';
    readonly p: number;
    /** 95 % of what the printed number may be, when it comes from runs like ours. */
    readonly low: Num;
    readonly high: Num;
}
/** Could one run of these settings have printed this number? */
interface FitsFinding extends OfProbe {
    readonly kind: 'fits';
    readonly outcome: 'fits' | 'open' | 'does not fit';
    readonly printed: PrintedValue;
    readonly text: string;
    /** Runs that left a number, those added on top of the planned ones among them. */
    readonly runs: number;
    /** Those of them that were added. */
    readonly added: number;
    /** Runs that can decide it, with all printed values of the suite in mind. */
    readonly needed: number;
    /** Printed values of the suite. */
    readonly family: number;
    /** Of the printed value alone. */
    readonly p: number;
    /** By output, for one that is of a single run: how many of ours are not above, and not below, what is printed. */
    readonly sides: readonly {
        readonly atMost: number;
        readonly atLeast: number;
    }[];
    /** For one that is of several runs. */
    readonly compared: readonly Comparable[];
    /** What it would take to decide it. */
    readonly price?: Price;
}
/** A share of the runs, held to one that is wanted. */
interface ShareOf {
    readonly target: Target;
    /** Wanted. */
    readonly share: number;
    /** Runs that reach the target, of all that were planned; dead, failed and missing ones do not. */
    readonly within: number;
    readonly seeds: number;
    /** Of the seeds, those that failed or are missing. */
    readonly absent: number;
    readonly interval: Interval;
    readonly price?: Price;
    /** The greatest number of runs that any shift of all predictions alike would bring within the tolerance. */
    readonly best?: number;
}
/** Do our runs come near the printed value? */
interface NearFinding extends OfProbe, ShareOf {
    readonly kind: 'near';
    readonly outcome: 'near' | 'not near' | 'open';
    readonly text: string;
}
/** Is it near the truth, beside the article's own run? */
interface HitsFinding extends OfProbe, ShareOf {
    readonly kind: 'hits';
    readonly outcome: 'accurate, as printed' | 'accurate by luck of the seed' | 'misses, as printed' | "accurate; the article's run was unlucky" | 'accurate' | 'misses' | 'varies by seed' | 'open';
    /** Whether the printed run hits; absent where none is printed. */
    readonly own?: boolean;
}
interface ThresholdFinding extends OfProbe, ShareOf {
    readonly kind: 'threshold';
    readonly outcome: 'reached' | 'not reached' | 'open';
}
/** Would a re-run print nearly this? */
interface RepeatsFinding extends OfProbe {
    readonly kind: 'repeats';
    readonly outcome: 'repeats' | 'varies by seed' | 'open';
    readonly tolerance: Tolerance;
    /** Wanted. */
    readonly wanted: number;
    /** Of the pairs of planned runs, how many agree. */
    readonly share: number;
    readonly interval: Interval;
    /** By output: where one more run lands with the probability `level`. */
    readonly range: readonly Interval[];
}
type ComparisonOutcome = 'holds' | 'does not hold, the other way round' | 'does not hold, no real advantage' | 'open';
/** One pair of a claim: `better` against one of `than`. */
interface Comparison {
    readonly than: string;
    readonly runs: {
        readonly better: number;
        readonly than: number;
    };
    /** P(a run of better is nearer, or better, than one of than), ties half. */
    readonly probability: number;
    readonly interval: Interval;
    /** p by hypothesis, and after Holm over the suite's comparisons. */
    readonly tests: {
        /** Against "no better": small means that it holds. */
        readonly better: {
            readonly p: number;
            readonly adjusted: number;
        };
        /** Against "no worse": small means that it is the other way round. */
        readonly worse: {
            readonly p: number;
            readonly adjusted: number;
        };
        /** Against "better in 3 of 4 pairs": small means that there is no real advantage. */
        readonly advantage: {
            readonly p: number;
            readonly adjusted: number;
        };
    };
    readonly outcome: ComparisonOutcome;
    readonly price?: Price;
}
interface ClaimFinding extends FindingBase {
    readonly kind: 'claim';
    readonly outcome: ComparisonOutcome;
    readonly claim: string;
    readonly claims: string;
    readonly problem: string;
    readonly probe: string;
    readonly better: string;
    /** Set when it is about a metric. */
    readonly metric?: Direction;
    readonly comparisons: readonly Comparison[];
    /** What the printed values say of it: mean |error|, or the metric, by variant. */
    readonly printed: Readonly<Record<string, number>>;
}
interface ConclusionFinding extends FindingBase {
    readonly kind: 'conclusion';
    readonly outcome: 'holds' | 'does not hold' | 'open';
    readonly concludes: string;
    readonly needs: 'all' | 'any';
    /** Its claims that were judged, with what became of each. */
    readonly claims: readonly {
        readonly claim: string;
        readonly outcome: ComparisonOutcome;
    }[];
}
/** Were the printed numbers picked from several runs? */
interface LuckFinding extends FindingBase {
    readonly kind: 'luck';
    readonly outcome: 'no sign of picking' | 'looks picked';
    readonly values: number;
    /** Mean place of the printed errors among ours, 0 the best; ½ is expected. */
    readonly meanPlace: number;
    readonly p: number;
    /** "Looks like the best of so many runs." */
    readonly picks: number;
    readonly interval: Interval;
}
/** The chance that one run of each variant shows every order that the printed values show. */
interface OrdersFinding extends FindingBase {
    readonly kind: 'orders';
    readonly outcome: 'told';
    readonly chance: number;
    /** The same for drawing lots. */
    readonly lots: number;
    readonly orders: readonly {
        readonly problem: string;
        readonly probe: string;
        readonly variants: readonly string[];
    }[];
}
/** What is to be said of the whole. */
interface NoteFinding extends FindingBase {
    readonly kind: 'note';
    readonly outcome: 'conflict' | 'foreign' | 'not judged' | 'nothing can fail' | 'nothing planned' | 'hopeless';
}
type Finding = RunsFinding | FitsFinding | NearFinding | HitsFinding | ThresholdFinding | RepeatsFinding | ClaimFinding | ConclusionFinding | LuckFinding | OrdersFinding | NoteFinding | ChangeFinding | ObstacleFinding;
type FindingKind = Finding['kind'];

interface SeedResult {
    readonly seed: number;
    readonly status: 'ok' | 'diverged' | 'failed' | 'missing';
    readonly reason?: string;
    /** One number per output, of a metric its value; empty when there is none. */
    readonly prediction: readonly Num[];
    /**
     * Mean |prediction − truth| over the outputs, infinite when there is no finite prediction. Of a metric its value, with
     * the sign changed where higher is better: less is better in any case. NaN of a probe whose truth nobody knows.
     */
    readonly error: Num;
    readonly seconds: number;
}
/** What was measured of every run: a probe's prediction, or a metric. */
interface ProbeResult {
    /** Id of the probe or of the metric. */
    readonly probe: string;
    readonly title: string;
    /** Set when it is a metric. */
    readonly metric?: {
        readonly name: MeasureName;
        readonly better: Direction;
        readonly margin: Tolerance;
    };
    /** Numbers that a run leaves of it. */
    readonly outputs: number;
    /** Empty for a metric, and where nobody knows it. */
    readonly truth: readonly number[];
    /** What is held to: near the truth, or on the right side of a threshold. */
    readonly target?: Target;
    readonly printed?: {
        readonly value: PrintedValue;
        readonly text: string;
    };
    /** The planned ones. */
    readonly seeds: readonly SeedResult[];
    /** Runs added to see whether the printed value fits; they count for nothing else. */
    readonly added?: readonly SeedResult[];
    /** Absent without a finite prediction. */
    readonly summary?: Summary;
}
/** Loss over epochs, over the seeds: median and the middle 80 %. */
interface CurveBand {
    readonly epochs: readonly number[];
    readonly loss: {
        readonly low: readonly Num[];
        readonly median: readonly Num[];
        readonly high: readonly Num[];
    };
    readonly validation?: {
        readonly low: readonly Num[];
        readonly median: readonly Num[];
        readonly high: readonly Num[];
    };
}
/** The least, the median and the greatest of some runs' epochs. */
interface EpochRange {
    readonly low: number;
    readonly median: number;
    readonly high: number;
}
interface CourseResult {
    /** Epochs trained. */
    readonly epochs: EpochRange;
    /** The epoch whose weights are the final ones, of the runs that went back to it. */
    readonly best?: EpochRange;
    /** Runs that ended before all their epochs were trained. */
    readonly stopped: number;
    readonly runs: number;
}
interface ExperimentResult {
    /** `problem/variant` */
    readonly id: string;
    readonly problem: string;
    readonly variant: string;
    readonly title: string;
    readonly parameters?: number;
    /** Of trainings that decide by themselves when they end: over the runs that did not fail. */
    readonly course?: CourseResult;
    /** Settings that the source leaves open. */
    readonly assumed: readonly string[];
    readonly counts: {
        readonly ok: number;
        readonly diverged: number;
        readonly failed: number;
        readonly missing: number;
    };
    readonly probes: readonly ProbeResult[];
    readonly curve?: CurveBand;
    readonly seconds: {
        readonly init: number;
        readonly compile: number;
        readonly train: number;
    };
    /** SHA-256 of all that decides a run but the seed. */
    readonly hash?: string;
    /** Fingerprints of the environments that its runs were made in, sorted. */
    readonly fingerprints?: readonly string[];
    /** SHA-256 over seeds and the hashes of their final weights. */
    readonly weights?: string;
}
interface ProblemResult {
    readonly id: string;
    readonly title: string;
    readonly note?: string;
    readonly experiments: readonly ExperimentResult[];
}
interface SuiteResult {
    readonly name: string;
    readonly version: string;
    readonly hash: string;
    readonly file: string;
    readonly title: string;
    readonly source: {
        readonly title: string;
        readonly author?: string;
        readonly url?: string;
        readonly published?: string;
    };
    readonly defects: readonly string[];
    /** Seeds that were planned. */
    readonly seeds: readonly number[];
    readonly problems: readonly ProblemResult[];
    /** Margin of the baseline gate. */
    readonly margin?: Tolerance;
    /** Experiments that the call left out, and claims that need one of them. */
    readonly unselected?: {
        readonly experiments: readonly string[];
        readonly claims: readonly string[];
    };
}
/** results.json: all that the reports show. */
interface Results {
    readonly format: 2;
    readonly seedgate: string;
    readonly engine: EngineName;
    readonly suites: readonly SuiteResult[];
    /** Everything that was found, in the order of the suites. */
    readonly findings: readonly Finding[];
    /** What was asked for: `suite:problem/variant` of every experiment, and the shard if only one was trained. */
    readonly plan?: {
        readonly experiments: readonly string[];
        readonly shard?: string;
    };
    /** The file of the baseline that it was compared with. */
    readonly baseline?: {
        readonly file: string;
    };
    readonly gate: Gate;
    /** Every environment that a record was made in. */
    readonly environments: readonly Environment$1[];
    readonly cost: {
        readonly runs: number;
        readonly trainSeconds: number;
        readonly wallSeconds: number;
        readonly cores: number;
    };
}
/** The exit code and what it rests on; everything here follows from the findings. */
interface Gate {
    readonly passed: boolean;
    /** What is open, or would only warn, fails too. */
    readonly strict?: true;
    /** Sentences of the findings that fail. */
    readonly failures: readonly string[];
    readonly warnings: readonly string[];
    /** Of what the suites are held to, by grade: what has gate fail or warn, and truths that are not off. */
    readonly counts: {
        readonly good: number;
        readonly open: number;
        readonly bad: number;
    };
    /** Values that are worse than in the baseline. */
    readonly regressions: number;
}

interface JudgeOptions {
    /** Seeds that were planned: a missing one fails the gate. The suite's own, 1 to `suite.seeds`, when left out. */
    readonly seeds?: number | readonly number[];
    /** Experiments that were planned, by `problem/variant`; all when left out. */
    readonly experiments?: readonly string[];
    /** Records of the other engine are left out, and said; that of the first record when left out. */
    readonly engine?: EngineName;
    /** A baseline to compare with: its name for messages, and the text of its file. */
    readonly baseline?: {
        readonly file: string;
        readonly text: string;
        readonly allow?: readonly string[];
    };
}
/**
 * What records say about a suite: checks, claims, the gate. Pure but for the number of cores that it notes; nothing is
 * trained.
 *
 * @throws Error when the baseline cannot be read
 */
declare function judge(suite: Suite, records: readonly RunRecord[], options?: JudgeOptions): Results;

/**
 * Reads, checks and resolves a suite. One that is code, a .ts or .js file, is run with the rights of this process.
 *
 * @param given the suite's file, or its folder
 * @throws SuiteError with all that is wrong
 */
declare const loadSuite: (given: string) => Suite;

interface RunSuiteOptions {
    /** A number n means seeds 1 to n, `[from, to]` both ends included, `auto` as many as it takes; the suite's own number when left out. */
    readonly seeds?: number | readonly [from: number, to: number] | 'auto';
    /** Globs of `problem/variant`; all experiments when left out. */
    readonly only?: readonly string[];
    /** `compiled` when left out. */
    readonly engine?: EngineName;
    /** Worker processes; one for each core when left out. */
    readonly jobs?: number;
    /** A baseline file to compare with. */
    readonly baseline?: string;
    /** Obstacles to the comparison that may pass, by name. */
    readonly allow?: readonly string[];
    /** Seconds after which no run is waited for any more; what is missing then fails the gate. */
    readonly timeLimit?: number;
    /** How far printed values that lie outside all planned runs are pursued by more seeds; `auto` when left out. */
    readonly topUp?: 'off' | 'auto' | 'full';
    /** Whether what is open, and what would only warn, fails the gate. */
    readonly strict?: boolean;
    /**
     * Folder for records and reports: what has a record there is not trained again. Without it a temporary folder is used
     * and removed.
     */
    readonly out?: string;
    /** Ends it early: what is there is judged, what is missing fails the gate. */
    readonly signal?: AbortSignal;
    /** Takes progress, line by line; nothing is printed. */
    readonly log?: (line: string) => void;
}
interface RunSuiteResult {
    /** Whether the gate passed. */
    readonly passed: boolean;
    /** Everything that was found, as in results.json. */
    readonly results: Results;
    /** One a run. */
    readonly records: readonly RunRecord[];
}
/**
 * Trains a suite over its seeds in worker processes and judges it: `seedgate run` for programs. The first call on a
 * machine brings the native library, which takes a minute.
 *
 * @param suite a suite's file or its folder. One that is code is run with the rights of this process.
 * @throws SuiteError when the suite is wrong, RuntimeError when this machine cannot train, UsageError for an option that
 *   cannot be
 */
declare function runSuite(suite: string, options?: RunSuiteOptions): Promise<RunSuiteResult>;

/**
 * report.html: one file that needs no network and no script to be read. The pictures are drawn here, once, to SVG; equal
 * results give equal bytes.
 */
declare function renderHtml(results: Results): string;

/**
 * What the whole comes to, a sentence for each question that the suites answer: are the printed numbers right, do they come
 * out again, are the claims and the conclusion true. The gate comes last, with what it was decided by.
 */
declare function headline(results: Results): string;

/**
 * results.json: the same results give the same bytes.
 *
 * @throws Error when a number is not finite where the format has no name for that: JSON would turn it into null
 */
declare function renderJson(results: Results): string;

/**
 * junit.xml as Jenkins, GitLab and Maven's Surefire read it: a test case for every finding, and the gate. What the gate does
 * not fail on is no failure here either: it is skipped, with a message that says why.
 */
declare function renderJunit(results: Results): string;

/** report.md, made for a job summary: the verdict first, then a table for each problem, claims, baseline, cost. */
declare function renderMarkdown(results: Results): string;

type RuntimeErrorCode = 'platform' | 'python' | 'pip' | 'compiler' | 'network' | 'hash' | 'wheel' | 'disk' | 'folder' | 'libraries' | 'package' | 'load';
/** Why this machine cannot train, and what to do about it. Commands end with exit code 3. */
declare class RuntimeError extends Error {
    readonly name = "RuntimeError";
    readonly code: RuntimeErrorCode;
    readonly remedy: string;
    constructor(code: RuntimeErrorCode, message: string, remedy: string);
}

interface Tensor<R extends Rank = Rank> {
    abs<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    acos<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    acosh<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    add<T extends Tensor>(b: Tensor | TensorLike): T;
}

interface Tensor<R extends Rank = Rank> {
    all<T extends Tensor>(this: T, axis?: number | number[], keepDims?: boolean): T;
}

interface Tensor<R extends Rank = Rank> {
    any<T extends Tensor>(this: T, axis?: number | number[], keepDims?: boolean): T;
}

interface Tensor<R extends Rank = Rank> {
    argMax<T extends Tensor>(axis?: number): T;
}

interface Tensor<R extends Rank = Rank> {
    argMin<T extends Tensor>(axis?: number): T;
}

interface Tensor<R extends Rank = Rank> {
    asScalar<T extends Tensor>(): Scalar;
}

interface Tensor<R extends Rank = Rank> {
    asType<T extends Tensor>(this: T, dtype: DataType): T;
}

interface Tensor<R extends Rank = Rank> {
    as1D<T extends Tensor>(): Tensor1D;
}

interface Tensor<R extends Rank = Rank> {
    as2D<T extends Tensor>(rows: number, columns: number): Tensor2D;
}

interface Tensor<R extends Rank = Rank> {
    as3D<T extends Tensor>(rows: number, columns: number, depth: number): Tensor3D;
}

interface Tensor<R extends Rank = Rank> {
    as4D<T extends Tensor>(rows: number, columns: number, depth: number, depth2: number): Tensor4D;
}

interface Tensor<R extends Rank = Rank> {
    as5D<T extends Tensor>(rows: number, columns: number, depth: number, depth2: number, depth3: number): Tensor5D;
}

interface Tensor<R extends Rank = Rank> {
    asin<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    asinh<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    atan<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    atan2<T extends Tensor>(b: Tensor | TensorLike): T;
}

interface Tensor<R extends Rank = Rank> {
    atanh<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    avgPool<T extends Tensor3D | Tensor4D>(filterSize: [number, number] | number, strides: [number, number] | number, pad: 'valid' | 'same' | number | ExplicitPadding, dimRoundingMode?: 'floor' | 'round' | 'ceil'): T;
}

interface Tensor<R extends Rank = Rank> {
    batchToSpaceND<R extends Rank>(blockShape: number[], crops: number[][]): Tensor<R>;
}

interface Tensor<R extends Rank = Rank> {
    batchNorm<T extends Tensor>(mean: Tensor<R> | Tensor1D | TensorLike, variance: Tensor<R> | Tensor1D | TensorLike, offset?: Tensor<R> | Tensor1D | TensorLike, scale?: Tensor<R> | Tensor1D | TensorLike, varianceEpsilon?: number): Tensor<R>;
}

interface Tensor<R extends Rank = Rank> {
    broadcastTo<R extends Rank>(shape: ShapeMap[R]): Tensor<R>;
}

interface Tensor<R extends Rank = Rank> {
    cast<T extends Tensor>(dtype: DataType): T;
}

interface Tensor<R extends Rank = Rank> {
    ceil<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    clipByValue<T extends Tensor>(min: number, max: number): Tensor;
}

interface Tensor<R extends Rank = Rank> {
    concat<T extends Tensor>(tensors: T | Array<T | TensorLike>, axis?: number): T;
}

interface Tensor<R extends Rank = Rank> {
    conv1d<T extends Tensor2D | Tensor3D>(filter: Tensor3D | TensorLike3D, stride: number, pad: 'valid' | 'same' | number | ExplicitPadding, dataFormat?: 'NWC' | 'NCW', dilation?: number, dimRoundingMode?: 'floor' | 'round' | 'ceil'): T;
}

interface Tensor<R extends Rank = Rank> {
    conv2dTranspose<T extends Tensor3D | Tensor4D>(filter: Tensor4D | TensorLike4D, outputShape: [number, number, number, number] | [number, number, number], strides: [number, number] | number, pad: 'valid' | 'same' | number, dimRoundingMode?: 'floor' | 'round' | 'ceil'): T;
}

interface Tensor<R extends Rank = Rank> {
    conv2d<T extends Tensor3D | Tensor4D>(filter: Tensor4D | TensorLike4D, strides: [number, number] | number, pad: 'valid' | 'same' | number, dataFormat?: 'NHWC' | 'NCHW', dilations?: [number, number] | number, dimRoundingMode?: 'floor' | 'round' | 'ceil'): T;
}

interface Tensor<R extends Rank = Rank> {
    cos<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    cosh<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    cumprod<R extends Rank>(axis?: number, exclusive?: boolean, reverse?: boolean): Tensor<R>;
}

interface Tensor<R extends Rank = Rank> {
    cumsum<R extends Rank>(axis?: number, exclusive?: boolean, reverse?: boolean): Tensor<R>;
}

interface Tensor<R extends Rank = Rank> {
    depthToSpace<T extends Tensor4D>(blockSize: number, dataFormat: 'NHWC' | 'NCHW'): T;
}

interface Tensor<R extends Rank = Rank> {
    depthwiseConv2d<T extends Tensor3D | Tensor4D>(filter: Tensor4D | TensorLike4D, strides: [number, number] | number, pad: 'valid' | 'same' | number, dataFormat?: 'NHWC' | 'NCHW', dilations?: [number, number] | number, dimRoundingMode?: 'floor' | 'round' | 'ceil'): T;
}

interface Tensor<R extends Rank = Rank> {
    dilation2d<T extends Tensor3D | Tensor4D>(filter: Tensor3D | TensorLike3D, strides: [number, number] | number, pad: 'valid' | 'same', dilations?: [number, number] | number, dataFormat?: 'NHWC'): T;
}

interface Tensor<R extends Rank = Rank> {
    divNoNan<T extends Tensor>(b: Tensor | TensorLike): T;
}

interface Tensor<R extends Rank = Rank> {
    div<T extends Tensor>(b: Tensor | TensorLike): T;
}

interface Tensor<R extends Rank = Rank> {
    dot<T extends Tensor>(b: Tensor | TensorLike): Tensor;
}

interface Tensor<R extends Rank = Rank> {
    elu<T extends Tensor>(): T;
}

interface Tensor<R extends Rank = Rank> {
    equal<T extends Tensor>(b: Tensor | TensorLike): T;
}

interface Tensor<R extends Rank = Rank> {
    erf<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    euclideanNorm<T extends Tensor>(this: T, axis?: number | number[], keepDims?: boolean): T;
}

interface Tensor<R extends Rank = Rank> {
    exp<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    expandDims<T extends Tensor>(axis?: number): T;
}

interface Tensor<R extends Rank = Rank> {
    expm1<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    fft<T extends Tensor>(this: Tensor): Tensor;
}

interface Tensor<R extends Rank = Rank> {
    flatten<T extends Tensor>(): Tensor1D;
}

interface Tensor<R extends Rank = Rank> {
    floor<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    floorDiv<T extends Tensor>(b: Tensor | TensorLike): T;
}

interface Tensor<R extends Rank = Rank> {
    gather<T extends Tensor>(this: T, indices: Tensor | TensorLike, axis?: number, batchDims?: number): T;
}

interface Tensor<R extends Rank = Rank> {
    greaterEqual<T extends Tensor>(b: Tensor | TensorLike): T;
}

interface Tensor<R extends Rank = Rank> {
    greater<T extends Tensor>(b: Tensor | TensorLike): T;
}

interface Tensor<R extends Rank = Rank> {
    ifft<T extends Tensor>(this: Tensor): Tensor;
}

interface Tensor<R extends Rank = Rank> {
    irfft<T extends Tensor>(this: Tensor): Tensor;
}

interface Tensor<R extends Rank = Rank> {
    isFinite<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    isInf<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    isNaN<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    leakyRelu<T extends Tensor>(alpha: number): T;
}

interface Tensor<R extends Rank = Rank> {
    lessEqual<T extends Tensor>(b: Tensor | TensorLike): T;
}

interface Tensor<R extends Rank = Rank> {
    less<T extends Tensor>(b: Tensor | TensorLike): T;
}

interface Tensor<R extends Rank = Rank> {
    localResponseNormalization<T extends Tensor>(depthRadius?: number, bias?: number, alpha?: number, beta?: number): T;
}

interface Tensor<R extends Rank = Rank> {
    logSigmoid<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    logSoftmax<T extends Tensor>(this: T, axis?: number): T;
}

interface Tensor<R extends Rank = Rank> {
    logSumExp<T extends Tensor>(this: T, axis?: number | number[], keepDims?: boolean): T;
}

interface Tensor<R extends Rank = Rank> {
    log<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    log1p<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    logicalAnd<T extends Tensor>(b: Tensor | TensorLike): T;
}

interface Tensor<R extends Rank = Rank> {
    logicalNot<T extends Tensor>(): T;
}

interface Tensor<R extends Rank = Rank> {
    logicalOr<T extends Tensor>(b: Tensor | TensorLike): T;
}

interface Tensor<R extends Rank = Rank> {
    logicalXor<T extends Tensor>(b: Tensor | TensorLike): T;
}

interface Tensor<R extends Rank = Rank> {
    matMul<T extends Tensor>(b: Tensor | TensorLike, transposeA?: boolean, transposeB?: boolean): Tensor;
}

interface Tensor<R extends Rank = Rank> {
    maxPool<T extends Tensor3D | Tensor4D>(filterSize: [number, number] | number, strides: [number, number] | number, pad: 'valid' | 'same' | number | ExplicitPadding, dimRoundingMode?: 'floor' | 'round' | 'ceil'): T;
}

interface Tensor<R extends Rank = Rank> {
    max<T extends Tensor>(axis?: number | number[], keepDims?: boolean): T;
}

interface Tensor<R extends Rank = Rank> {
    maximum<T extends Tensor>(b: Tensor | TensorLike): T;
}

interface Tensor<R extends Rank = Rank> {
    mean<T extends Tensor>(axis?: number | number[], keepDims?: boolean): T;
}

interface Tensor<R extends Rank = Rank> {
    min<T extends Tensor>(axis?: number | number[], keepDims?: boolean): T;
}

interface Tensor<R extends Rank = Rank> {
    minimum<T extends Tensor>(b: Tensor | TensorLike): T;
}

interface Tensor<R extends Rank = Rank> {
    mirrorPad<T extends Tensor>(paddings: Array<[number, number]>, mode: 'reflect' | 'symmetric'): T;
}

interface Tensor<R extends Rank = Rank> {
    mod<T extends Tensor>(b: Tensor | TensorLike): T;
}

interface Tensor<R extends Rank = Rank> {
    mul<T extends Tensor>(b: Tensor | TensorLike): T;
}

interface Tensor<R extends Rank = Rank> {
    neg<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    norm<T extends Tensor>(ord?: number | 'euclidean' | 'fro', axis?: number | number[], keepDims?: boolean): Tensor;
}

interface Tensor<R extends Rank = Rank> {
    notEqual<T extends Tensor>(b: Tensor | TensorLike): T;
}

interface Tensor<R extends Rank = Rank> {
    oneHot(depth: number, onValue: number, offValue: number): Tensor;
}

interface Tensor<R extends Rank = Rank> {
    onesLike<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    pad<T extends Tensor>(paddings: Array<[number, number]>, constantValue?: number): T;
}

interface Tensor<R extends Rank = Rank> {
    pool<T extends Tensor3D | Tensor4D>(windowShape: [number, number] | number, poolingType: 'avg' | 'max', padding: 'valid' | 'same' | number | ExplicitPadding, diationRate?: [number, number] | number, strides?: [number, number] | number, dimRoundingMode?: 'floor' | 'round' | 'ceil'): T;
}

interface Tensor<R extends Rank = Rank> {
    pow<T extends Tensor>(exp: Tensor | TensorLike): T;
}

interface Tensor<R extends Rank = Rank> {
    prelu<T extends Tensor>(alpha: T | TensorLike): T;
}

interface Tensor<R extends Rank = Rank> {
    prod<T extends Tensor>(this: T, axis?: number | number[], keepDims?: boolean): T;
}

interface Tensor<R extends Rank = Rank> {
    reciprocal<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    relu<T extends Tensor>(): T;
}

interface Tensor<R extends Rank = Rank> {
    relu6<T extends Tensor>(): T;
}

interface Tensor<R extends Rank = Rank> {
    reshapeAs<T extends Tensor>(x: T): T;
}

interface Tensor<R extends Rank = Rank> {
    reshape<T extends Tensor>(shape: number[]): T;
}

interface Tensor<R extends Rank = Rank> {
    resizeBilinear<T extends Tensor3D | Tensor4D>(newShape2D: [number, number], alignCorners?: boolean, halfPixelCenters?: boolean): T;
}

interface Tensor<R extends Rank = Rank> {
    resizeNearestNeighbor<T extends Tensor3D | Tensor4D>(newShape2D: [number, number], alignCorners?: boolean, halfFloatCenters?: boolean): T;
}

interface Tensor<R extends Rank = Rank> {
    reverse<T extends Tensor>(this: T, axis?: number | number[]): T;
}

interface Tensor<R extends Rank = Rank> {
    rfft<T extends Tensor>(this: Tensor): Tensor;
}

interface Tensor<R extends Rank = Rank> {
    round<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    rsqrt<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    selu<T extends Tensor>(): T;
}

interface Tensor<R extends Rank = Rank> {
    separableConv2d<T extends Tensor3D | Tensor4D>(depthwiseFilter: Tensor4D | TensorLike4D, pointwiseFilter: Tensor4D | TensorLike, strides: [number, number] | number, pad: 'valid' | 'same', dilation?: [number, number] | number, dataFormat?: 'NHWC' | 'NCHW'): T;
}

interface Tensor<R extends Rank = Rank> {
    sigmoid<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    sign<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    sin<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    sinh<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    slice<T extends Tensor>(this: T, begin: number | number[], size?: number | number[]): T;
}

interface Tensor<R extends Rank = Rank> {
    softmax<T extends Tensor>(this: T, dim?: number): T;
}

interface Tensor<R extends Rank = Rank> {
    softplus<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    spaceToBatchND<R extends Rank>(blockShape: number[], paddings: number[][]): Tensor<R>;
}

interface Tensor<R extends Rank = Rank> {
    split<T extends Tensor>(numOrSizeSplits: number[] | number, axis?: number): T[];
}

interface Tensor<R extends Rank = Rank> {
    sqrt<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    square<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    squaredDifference<T extends Tensor>(b: Tensor | TensorLike): T;
}

interface Tensor<R extends Rank = Rank> {
    squeeze<T extends Tensor>(axis?: number[]): T;
}

interface Tensor<R extends Rank = Rank> {
    stack<T extends Tensor>(x: Tensor | Tensor[], axis?: number): T;
}

interface Tensor<R extends Rank = Rank> {
    step<T extends Tensor>(this: T, alpha?: number): T;
}

interface Tensor<R extends Rank = Rank> {
    stridedSlice<T extends Tensor>(this: Tensor, begin: number[], end: number[], strides: number[], beginMask?: number, endMask?: number, ellipsisMask?: number, newAxisMask?: number, shrinkAxisMask?: number): Tensor;
}

interface Tensor<R extends Rank = Rank> {
    sub<T extends Tensor>(b: Tensor | TensorLike): T;
}

interface Tensor<R extends Rank = Rank> {
    sum<T extends Tensor>(axis?: number | number[], keepDims?: boolean): T;
}

interface Tensor<R extends Rank = Rank> {
    tan<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    tanh<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    tile<T extends Tensor>(b: number[]): T;
}

interface Tensor<R extends Rank = Rank> {
    toBool<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    toFloat<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    toInt<T extends Tensor>(this: T): T;
}

interface Tensor<R extends Rank = Rank> {
    topk<T extends Tensor>(this: T, k?: number, sorted?: boolean): {
        values: T;
        indices: T;
    };
}

interface Tensor<R extends Rank = Rank> {
    transpose<T extends Tensor>(perm?: number[]): T;
}

interface Tensor<R extends Rank = Rank> {
    unique<T extends Tensor>(this: T, axis?: number): {
        values: T;
        indices: T;
    };
}

interface Tensor<R extends Rank = Rank> {
    unsortedSegmentSum<T extends Tensor>(this: T, segmentIds: Tensor1D | TensorLike1D, numSegments: number): T;
}

interface Tensor<R extends Rank = Rank> {
    unstack<T extends Tensor>(axis?: number): T[];
}

interface Tensor<R extends Rank = Rank> {
    where<T extends Tensor>(condition: Tensor | TensorLike, x: Tensor | TensorLike): T;
}

interface Tensor<R extends Rank = Rank> {
    zerosLike<T extends Tensor>(this: T): T;
}

export { RuntimeError, SuiteError, UsageError, defineSuite, headline, judge, loadSuite, readRecords, renderHtml, renderJson, renderJunit, renderMarkdown, runSuite, seeded };
export type { DataDefinition, EngineName, Environment$1 as Environment, Experiment, ExperimentResult, Finding, FindingKind, Gate, JudgeOptions, LayerDefinition, Num, NumberArray, ProbeResult, ProblemDefinition, Results, RunRecord, RunSuiteOptions, RunSuiteResult, Suite, SuiteDefinition, SuiteIssue, SuiteResult, TensorFlow, VariantDefinition };
