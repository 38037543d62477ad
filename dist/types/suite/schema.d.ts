import { z } from 'zod';
import { layerSchema } from './layers.ts';
/** Numbers nested as deep as the array has axes. */
type Nested = number | Nested[];
/** Where data comes from: written out, read from a CSV file beside the suite, or made by a generator. */
export type DataExpression = Nested | 'inputs' | {
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
export declare const lossNames: readonly ['meanSquaredError', 'meanAbsoluteError', 'meanAbsolutePercentageError', 'meanSquaredLogarithmicError', 'squaredHinge', 'hinge', 'categoricalHinge', 'logcosh', 'categoricalCrossentropy', 'sparseCategoricalCrossentropy', 'binaryCrossentropy', 'kullbackLeiblerDivergence', 'poisson', 'cosineProximity'];
declare const mark: z.ZodUnion<readonly [z.ZodLiteral<"stated">, z.ZodObject<{
    assumed: z.ZodString;
    alternatives: z.ZodOptional<z.ZodArray<z.ZodJSONSchema>>;
}, z.core.$strict>]>;
/** What makes a model in a suite that is code. */
export type Build = (tf: never) => unknown;
/** The whole file. `z.toJSONSchema` of it is published as schema/suite.schema.json. */
export declare const suiteSchema: z.ZodObject<{
    format: z.ZodLiteral<1>;
    name: z.ZodString;
    version: z.ZodString;
    title: z.ZodString;
    source: z.ZodObject<{
        title: z.ZodString;
        author: z.ZodOptional<z.ZodString>;
        url: z.ZodOptional<z.ZodURL>;
        published: z.ZodOptional<z.ZodISODate>;
    }, z.core.$strict>;
    seeds: z.ZodInt;
    defects: z.ZodOptional<z.ZodArray<z.ZodString>>;
    defaults: z.ZodOptional<z.ZodObject<{
        training: z.ZodOptional<z.ZodObject<{
            epochs: z.ZodOptional<z.ZodInt>;
            batchSize: z.ZodOptional<z.ZodInt>;
            validationSplit: z.ZodOptional<z.ZodNumber>;
            shuffle: z.ZodOptional<z.ZodBoolean>;
            optimizer: z.ZodOptional<z.ZodDiscriminatedUnion<[z.ZodObject<{
                name: z.ZodEnum<{
                    adam: "adam";
                    adamax: "adamax";
                }>;
                learningRate: z.ZodOptional<z.ZodNumber>;
                beta1: z.ZodOptional<z.ZodNumber>;
                beta2: z.ZodOptional<z.ZodNumber>;
                epsilon: z.ZodOptional<z.ZodNumber>;
            }, z.core.$strict>, z.ZodObject<{
                name: z.ZodLiteral<"sgd">;
                learningRate: z.ZodOptional<z.ZodNumber>;
            }, z.core.$strict>, z.ZodObject<{
                name: z.ZodLiteral<"momentum">;
                learningRate: z.ZodOptional<z.ZodNumber>;
                momentum: z.ZodNumber;
                nesterov: z.ZodOptional<z.ZodBoolean>;
            }, z.core.$strict>, z.ZodObject<{
                name: z.ZodLiteral<"rmsprop">;
                learningRate: z.ZodOptional<z.ZodNumber>;
                rho: z.ZodOptional<z.ZodNumber>;
                momentum: z.ZodOptional<z.ZodNumber>;
                epsilon: z.ZodOptional<z.ZodNumber>;
                centered: z.ZodOptional<z.ZodBoolean>;
            }, z.core.$strict>, z.ZodObject<{
                name: z.ZodLiteral<"adagrad">;
                learningRate: z.ZodOptional<z.ZodNumber>;
                initialAccumulatorValue: z.ZodOptional<z.ZodNumber>;
            }, z.core.$strict>, z.ZodObject<{
                name: z.ZodLiteral<"adadelta">;
                learningRate: z.ZodOptional<z.ZodNumber>;
                rho: z.ZodOptional<z.ZodNumber>;
                epsilon: z.ZodOptional<z.ZodNumber>;
            }, z.core.$strict>], "name">>;
            loss: z.ZodOptional<z.ZodEnum<{
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
        }, z.core.$strict>>;
        layers: z.ZodOptional<z.ZodObject<{
            lstm: z.ZodOptional<z.ZodObject<{
                units: z.ZodOptional<z.ZodInt>;
                activation: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                useBias: z.ZodOptional<z.ZodOptional<z.ZodBoolean>>;
                kernelInitializer: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                recurrentInitializer: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                biasInitializer: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                returnSequences: z.ZodOptional<z.ZodOptional<z.ZodBoolean>>;
                goBackwards: z.ZodOptional<z.ZodOptional<z.ZodBoolean>>;
                recurrentActivation: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
                    hardSigmoid: "hardSigmoid";
                    linear: "linear";
                    relu: "relu";
                    sigmoid: "sigmoid";
                    tanh: "tanh";
                }>>>;
                unitForgetBias: z.ZodOptional<z.ZodOptional<z.ZodBoolean>>;
            }, z.core.$strict>>;
            gru: z.ZodOptional<z.ZodObject<{
                units: z.ZodOptional<z.ZodInt>;
                activation: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                useBias: z.ZodOptional<z.ZodOptional<z.ZodBoolean>>;
                kernelInitializer: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                recurrentInitializer: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                biasInitializer: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                returnSequences: z.ZodOptional<z.ZodOptional<z.ZodBoolean>>;
                goBackwards: z.ZodOptional<z.ZodOptional<z.ZodBoolean>>;
                recurrentActivation: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
                    hardSigmoid: "hardSigmoid";
                    linear: "linear";
                    relu: "relu";
                    sigmoid: "sigmoid";
                    tanh: "tanh";
                }>>>;
            }, z.core.$strict>>;
            simpleRnn: z.ZodOptional<z.ZodObject<{
                units: z.ZodOptional<z.ZodInt>;
                activation: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                useBias: z.ZodOptional<z.ZodOptional<z.ZodBoolean>>;
                kernelInitializer: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                recurrentInitializer: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                biasInitializer: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                returnSequences: z.ZodOptional<z.ZodOptional<z.ZodBoolean>>;
                goBackwards: z.ZodOptional<z.ZodOptional<z.ZodBoolean>>;
            }, z.core.$strict>>;
            dense: z.ZodOptional<z.ZodObject<{
                units: z.ZodOptional<z.ZodInt>;
                activation: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                useBias: z.ZodOptional<z.ZodOptional<z.ZodBoolean>>;
                kernelInitializer: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                biasInitializer: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
            }, z.core.$strict>>;
            conv1d: z.ZodOptional<z.ZodObject<{
                filters: z.ZodOptional<z.ZodInt>;
                kernelSize: z.ZodOptional<z.ZodInt>;
                strides: z.ZodOptional<z.ZodOptional<z.ZodInt>>;
                dilationRate: z.ZodOptional<z.ZodOptional<z.ZodInt>>;
                padding: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
                    causal: "causal";
                    same: "same";
                    valid: "valid";
                }>>>;
                activation: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                useBias: z.ZodOptional<z.ZodOptional<z.ZodBoolean>>;
                kernelInitializer: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                biasInitializer: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
            }, z.core.$strict>>;
            embedding: z.ZodOptional<z.ZodObject<{
                inputDim: z.ZodOptional<z.ZodInt>;
                outputDim: z.ZodOptional<z.ZodInt>;
                embeddingsInitializer: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
            }, z.core.$strict>>;
            batchNormalization: z.ZodOptional<z.ZodObject<{
                axis: z.ZodOptional<z.ZodOptional<z.ZodInt>>;
                momentum: z.ZodOptional<z.ZodOptional<z.ZodNumber>>;
                epsilon: z.ZodOptional<z.ZodOptional<z.ZodNumber>>;
                center: z.ZodOptional<z.ZodOptional<z.ZodBoolean>>;
                scale: z.ZodOptional<z.ZodOptional<z.ZodBoolean>>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        share: z.ZodOptional<z.ZodNumber>;
        gate: z.ZodOptional<z.ZodEnum<{
            fail: "fail";
            off: "off";
            warn: "warn";
        }>>;
        marks: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodLiteral<"stated">, z.ZodObject<{
            assumed: z.ZodString;
            alternatives: z.ZodOptional<z.ZodArray<z.ZodJSONSchema>>;
        }, z.core.$strict>]>>>;
    }, z.core.$strict>>;
    claims: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
        says: z.ZodString;
        problem: z.ZodString;
        probe: z.ZodOptional<z.ZodString>;
        metric: z.ZodOptional<z.ZodString>;
        better: z.ZodString;
        than: z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>;
        gate: z.ZodOptional<z.ZodEnum<{
            fail: "fail";
            off: "off";
            warn: "warn";
        }>>;
        note: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>;
    baseline: z.ZodOptional<z.ZodObject<{
        margin: z.ZodObject<{
            absolute: z.ZodOptional<z.ZodNumber>;
            relative: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strict>;
    }, z.core.$strict>>;
    problems: z.ZodRecord<z.ZodString, z.ZodObject<{
        title: z.ZodString;
        data: z.ZodObject<{
            inputs: z.ZodType<DataExpression, unknown, z.core.$ZodTypeInternals<DataExpression, unknown>>;
            targets: z.ZodType<DataExpression, unknown, z.core.$ZodTypeInternals<DataExpression, unknown>>;
        }, z.core.$strict>;
        evaluation: z.ZodOptional<z.ZodObject<{
            inputs: z.ZodOptional<z.ZodType<DataExpression, unknown, z.core.$ZodTypeInternals<DataExpression, unknown>>>;
            targets: z.ZodOptional<z.ZodType<DataExpression, unknown, z.core.$ZodTypeInternals<DataExpression, unknown>>>;
            split: z.ZodOptional<z.ZodObject<{
                last: z.ZodOptional<z.ZodInt>;
                every: z.ZodOptional<z.ZodInt>;
                offset: z.ZodOptional<z.ZodInt>;
                rows: z.ZodOptional<z.ZodArray<z.ZodInt>>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        probes: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
            title: z.ZodOptional<z.ZodString>;
            input: z.ZodType<Nested, unknown, z.core.$ZodTypeInternals<Nested, unknown>>;
            truth: z.ZodObject<{
                tolerance: z.ZodObject<{
                    absolute: z.ZodOptional<z.ZodNumber>;
                    relative: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strict>;
                share: z.ZodOptional<z.ZodNumber>;
                gate: z.ZodOptional<z.ZodEnum<{
                    fail: "fail";
                    off: "off";
                    warn: "warn";
                }>>;
                value: z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>;
            }, z.core.$strict>;
            printed: z.ZodOptional<z.ZodObject<{
                tolerance: z.ZodObject<{
                    absolute: z.ZodOptional<z.ZodNumber>;
                    relative: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strict>;
                share: z.ZodOptional<z.ZodNumber>;
                gate: z.ZodOptional<z.ZodEnum<{
                    fail: "fail";
                    off: "off";
                    warn: "warn";
                }>>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
            }, z.core.$strict>>;
            note: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>>;
        metrics: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
            title: z.ZodOptional<z.ZodString>;
            metric: z.ZodEnum<{
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
            }>;
            better: z.ZodOptional<z.ZodEnum<{
                higher: "higher";
                lower: "lower";
            }>>;
            threshold: z.ZodOptional<z.ZodObject<{
                atLeast: z.ZodOptional<z.ZodNumber>;
                atMost: z.ZodOptional<z.ZodNumber>;
                share: z.ZodOptional<z.ZodNumber>;
                gate: z.ZodOptional<z.ZodEnum<{
                    fail: "fail";
                    off: "off";
                    warn: "warn";
                }>>;
            }, z.core.$strict>>;
            printed: z.ZodOptional<z.ZodObject<{
                tolerance: z.ZodObject<{
                    absolute: z.ZodOptional<z.ZodNumber>;
                    relative: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strict>;
                share: z.ZodOptional<z.ZodNumber>;
                gate: z.ZodOptional<z.ZodEnum<{
                    fail: "fail";
                    off: "off";
                    warn: "warn";
                }>>;
                values: z.ZodRecord<z.ZodString, z.ZodNumber>;
            }, z.core.$strict>>;
            margin: z.ZodOptional<z.ZodObject<{
                absolute: z.ZodOptional<z.ZodNumber>;
                relative: z.ZodOptional<z.ZodNumber>;
            }, z.core.$strict>>;
            note: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>>;
        note: z.ZodOptional<z.ZodString>;
        variants: z.ZodRecord<z.ZodString, z.ZodObject<{
            title: z.ZodOptional<z.ZodString>;
            parameters: z.ZodOptional<z.ZodInt>;
            training: z.ZodOptional<z.ZodObject<{
                epochs: z.ZodOptional<z.ZodInt>;
                batchSize: z.ZodOptional<z.ZodInt>;
                validationSplit: z.ZodOptional<z.ZodNumber>;
                shuffle: z.ZodOptional<z.ZodBoolean>;
                optimizer: z.ZodOptional<z.ZodDiscriminatedUnion<[z.ZodObject<{
                    name: z.ZodEnum<{
                        adam: "adam";
                        adamax: "adamax";
                    }>;
                    learningRate: z.ZodOptional<z.ZodNumber>;
                    beta1: z.ZodOptional<z.ZodNumber>;
                    beta2: z.ZodOptional<z.ZodNumber>;
                    epsilon: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strict>, z.ZodObject<{
                    name: z.ZodLiteral<"sgd">;
                    learningRate: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strict>, z.ZodObject<{
                    name: z.ZodLiteral<"momentum">;
                    learningRate: z.ZodOptional<z.ZodNumber>;
                    momentum: z.ZodNumber;
                    nesterov: z.ZodOptional<z.ZodBoolean>;
                }, z.core.$strict>, z.ZodObject<{
                    name: z.ZodLiteral<"rmsprop">;
                    learningRate: z.ZodOptional<z.ZodNumber>;
                    rho: z.ZodOptional<z.ZodNumber>;
                    momentum: z.ZodOptional<z.ZodNumber>;
                    epsilon: z.ZodOptional<z.ZodNumber>;
                    centered: z.ZodOptional<z.ZodBoolean>;
                }, z.core.$strict>, z.ZodObject<{
                    name: z.ZodLiteral<"adagrad">;
                    learningRate: z.ZodOptional<z.ZodNumber>;
                    initialAccumulatorValue: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strict>, z.ZodObject<{
                    name: z.ZodLiteral<"adadelta">;
                    learningRate: z.ZodOptional<z.ZodNumber>;
                    rho: z.ZodOptional<z.ZodNumber>;
                    epsilon: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strict>], "name">>;
                loss: z.ZodOptional<z.ZodEnum<{
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
            }, z.core.$strict>>;
            marks: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodLiteral<"stated">, z.ZodObject<{
                assumed: z.ZodString;
                alternatives: z.ZodOptional<z.ZodArray<z.ZodJSONSchema>>;
            }, z.core.$strict>]>>>;
            note: z.ZodOptional<z.ZodString>;
            layers: z.ZodArray<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodEnum<{
                flatten: "flatten";
                globalAveragePooling1d: "globalAveragePooling1d";
                globalMaxPooling1d: "globalMaxPooling1d";
            }>, ...z.ZodObject<{
                [x: string]: z.ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>;
            }, z.core.$strict>[]]>, z.ZodObject<{
                bidirectional: z.ZodObject<{
                    layer: z.ZodUnion<readonly [z.ZodObject<{
                        [x: string]: z.ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>;
                    }, z.core.$strict>, z.ZodObject<{
                        [x: string]: z.ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>;
                    }, z.core.$strict>, z.ZodObject<{
                        [x: string]: z.ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>;
                    }, z.core.$strict>]>;
                    mergeMode: z.ZodOptional<z.ZodEnum<{
                        ave: "ave";
                        concat: "concat";
                        mul: "mul";
                        sum: "sum";
                    }>>;
                }, z.core.$strict>;
            }, z.core.$strict>, z.ZodObject<{
                timeDistributed: z.ZodObject<{
                    layer: z.ZodUnion<readonly [z.ZodEnum<{
                        flatten: "flatten";
                        globalAveragePooling1d: "globalAveragePooling1d";
                        globalMaxPooling1d: "globalMaxPooling1d";
                    }>, ...z.ZodObject<{
                        [x: string]: z.ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>;
                    }, z.core.$strict>[]]>;
                }, z.core.$strict>;
            }, z.core.$strict>]>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** The same for a suite that is code, whose variants may have a function that builds their model. */
export declare const codeSuiteSchema: z.ZodObject<{
    format: z.ZodLiteral<1>;
    name: z.ZodString;
    version: z.ZodString;
    title: z.ZodString;
    source: z.ZodObject<{
        title: z.ZodString;
        author: z.ZodOptional<z.ZodString>;
        url: z.ZodOptional<z.ZodURL>;
        published: z.ZodOptional<z.ZodISODate>;
    }, z.core.$strict>;
    seeds: z.ZodInt;
    defects: z.ZodOptional<z.ZodArray<z.ZodString>>;
    defaults: z.ZodOptional<z.ZodObject<{
        training: z.ZodOptional<z.ZodObject<{
            epochs: z.ZodOptional<z.ZodInt>;
            batchSize: z.ZodOptional<z.ZodInt>;
            validationSplit: z.ZodOptional<z.ZodNumber>;
            shuffle: z.ZodOptional<z.ZodBoolean>;
            optimizer: z.ZodOptional<z.ZodDiscriminatedUnion<[z.ZodObject<{
                name: z.ZodEnum<{
                    adam: "adam";
                    adamax: "adamax";
                }>;
                learningRate: z.ZodOptional<z.ZodNumber>;
                beta1: z.ZodOptional<z.ZodNumber>;
                beta2: z.ZodOptional<z.ZodNumber>;
                epsilon: z.ZodOptional<z.ZodNumber>;
            }, z.core.$strict>, z.ZodObject<{
                name: z.ZodLiteral<"sgd">;
                learningRate: z.ZodOptional<z.ZodNumber>;
            }, z.core.$strict>, z.ZodObject<{
                name: z.ZodLiteral<"momentum">;
                learningRate: z.ZodOptional<z.ZodNumber>;
                momentum: z.ZodNumber;
                nesterov: z.ZodOptional<z.ZodBoolean>;
            }, z.core.$strict>, z.ZodObject<{
                name: z.ZodLiteral<"rmsprop">;
                learningRate: z.ZodOptional<z.ZodNumber>;
                rho: z.ZodOptional<z.ZodNumber>;
                momentum: z.ZodOptional<z.ZodNumber>;
                epsilon: z.ZodOptional<z.ZodNumber>;
                centered: z.ZodOptional<z.ZodBoolean>;
            }, z.core.$strict>, z.ZodObject<{
                name: z.ZodLiteral<"adagrad">;
                learningRate: z.ZodOptional<z.ZodNumber>;
                initialAccumulatorValue: z.ZodOptional<z.ZodNumber>;
            }, z.core.$strict>, z.ZodObject<{
                name: z.ZodLiteral<"adadelta">;
                learningRate: z.ZodOptional<z.ZodNumber>;
                rho: z.ZodOptional<z.ZodNumber>;
                epsilon: z.ZodOptional<z.ZodNumber>;
            }, z.core.$strict>], "name">>;
            loss: z.ZodOptional<z.ZodEnum<{
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
        }, z.core.$strict>>;
        layers: z.ZodOptional<z.ZodObject<{
            lstm: z.ZodOptional<z.ZodObject<{
                units: z.ZodOptional<z.ZodInt>;
                activation: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                useBias: z.ZodOptional<z.ZodOptional<z.ZodBoolean>>;
                kernelInitializer: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                recurrentInitializer: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                biasInitializer: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                returnSequences: z.ZodOptional<z.ZodOptional<z.ZodBoolean>>;
                goBackwards: z.ZodOptional<z.ZodOptional<z.ZodBoolean>>;
                recurrentActivation: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
                    hardSigmoid: "hardSigmoid";
                    linear: "linear";
                    relu: "relu";
                    sigmoid: "sigmoid";
                    tanh: "tanh";
                }>>>;
                unitForgetBias: z.ZodOptional<z.ZodOptional<z.ZodBoolean>>;
            }, z.core.$strict>>;
            gru: z.ZodOptional<z.ZodObject<{
                units: z.ZodOptional<z.ZodInt>;
                activation: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                useBias: z.ZodOptional<z.ZodOptional<z.ZodBoolean>>;
                kernelInitializer: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                recurrentInitializer: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                biasInitializer: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                returnSequences: z.ZodOptional<z.ZodOptional<z.ZodBoolean>>;
                goBackwards: z.ZodOptional<z.ZodOptional<z.ZodBoolean>>;
                recurrentActivation: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
                    hardSigmoid: "hardSigmoid";
                    linear: "linear";
                    relu: "relu";
                    sigmoid: "sigmoid";
                    tanh: "tanh";
                }>>>;
            }, z.core.$strict>>;
            simpleRnn: z.ZodOptional<z.ZodObject<{
                units: z.ZodOptional<z.ZodInt>;
                activation: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                useBias: z.ZodOptional<z.ZodOptional<z.ZodBoolean>>;
                kernelInitializer: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                recurrentInitializer: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                biasInitializer: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                returnSequences: z.ZodOptional<z.ZodOptional<z.ZodBoolean>>;
                goBackwards: z.ZodOptional<z.ZodOptional<z.ZodBoolean>>;
            }, z.core.$strict>>;
            dense: z.ZodOptional<z.ZodObject<{
                units: z.ZodOptional<z.ZodInt>;
                activation: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                useBias: z.ZodOptional<z.ZodOptional<z.ZodBoolean>>;
                kernelInitializer: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                biasInitializer: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
            }, z.core.$strict>>;
            conv1d: z.ZodOptional<z.ZodObject<{
                filters: z.ZodOptional<z.ZodInt>;
                kernelSize: z.ZodOptional<z.ZodInt>;
                strides: z.ZodOptional<z.ZodOptional<z.ZodInt>>;
                dilationRate: z.ZodOptional<z.ZodOptional<z.ZodInt>>;
                padding: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
                    causal: "causal";
                    same: "same";
                    valid: "valid";
                }>>>;
                activation: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                useBias: z.ZodOptional<z.ZodOptional<z.ZodBoolean>>;
                kernelInitializer: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
                biasInitializer: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
            }, z.core.$strict>>;
            embedding: z.ZodOptional<z.ZodObject<{
                inputDim: z.ZodOptional<z.ZodInt>;
                outputDim: z.ZodOptional<z.ZodInt>;
                embeddingsInitializer: z.ZodOptional<z.ZodOptional<z.ZodEnum<{
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
            }, z.core.$strict>>;
            batchNormalization: z.ZodOptional<z.ZodObject<{
                axis: z.ZodOptional<z.ZodOptional<z.ZodInt>>;
                momentum: z.ZodOptional<z.ZodOptional<z.ZodNumber>>;
                epsilon: z.ZodOptional<z.ZodOptional<z.ZodNumber>>;
                center: z.ZodOptional<z.ZodOptional<z.ZodBoolean>>;
                scale: z.ZodOptional<z.ZodOptional<z.ZodBoolean>>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        share: z.ZodOptional<z.ZodNumber>;
        gate: z.ZodOptional<z.ZodEnum<{
            fail: "fail";
            off: "off";
            warn: "warn";
        }>>;
        marks: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodLiteral<"stated">, z.ZodObject<{
            assumed: z.ZodString;
            alternatives: z.ZodOptional<z.ZodArray<z.ZodJSONSchema>>;
        }, z.core.$strict>]>>>;
    }, z.core.$strict>>;
    claims: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
        says: z.ZodString;
        problem: z.ZodString;
        probe: z.ZodOptional<z.ZodString>;
        metric: z.ZodOptional<z.ZodString>;
        better: z.ZodString;
        than: z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>;
        gate: z.ZodOptional<z.ZodEnum<{
            fail: "fail";
            off: "off";
            warn: "warn";
        }>>;
        note: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>;
    baseline: z.ZodOptional<z.ZodObject<{
        margin: z.ZodObject<{
            absolute: z.ZodOptional<z.ZodNumber>;
            relative: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strict>;
    }, z.core.$strict>>;
    problems: z.ZodRecord<z.ZodString, z.ZodObject<{
        title: z.ZodString;
        data: z.ZodObject<{
            inputs: z.ZodType<DataExpression, unknown, z.core.$ZodTypeInternals<DataExpression, unknown>>;
            targets: z.ZodType<DataExpression, unknown, z.core.$ZodTypeInternals<DataExpression, unknown>>;
        }, z.core.$strict>;
        evaluation: z.ZodOptional<z.ZodObject<{
            inputs: z.ZodOptional<z.ZodType<DataExpression, unknown, z.core.$ZodTypeInternals<DataExpression, unknown>>>;
            targets: z.ZodOptional<z.ZodType<DataExpression, unknown, z.core.$ZodTypeInternals<DataExpression, unknown>>>;
            split: z.ZodOptional<z.ZodObject<{
                last: z.ZodOptional<z.ZodInt>;
                every: z.ZodOptional<z.ZodInt>;
                offset: z.ZodOptional<z.ZodInt>;
                rows: z.ZodOptional<z.ZodArray<z.ZodInt>>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        probes: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
            title: z.ZodOptional<z.ZodString>;
            input: z.ZodType<Nested, unknown, z.core.$ZodTypeInternals<Nested, unknown>>;
            truth: z.ZodObject<{
                tolerance: z.ZodObject<{
                    absolute: z.ZodOptional<z.ZodNumber>;
                    relative: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strict>;
                share: z.ZodOptional<z.ZodNumber>;
                gate: z.ZodOptional<z.ZodEnum<{
                    fail: "fail";
                    off: "off";
                    warn: "warn";
                }>>;
                value: z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>;
            }, z.core.$strict>;
            printed: z.ZodOptional<z.ZodObject<{
                tolerance: z.ZodObject<{
                    absolute: z.ZodOptional<z.ZodNumber>;
                    relative: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strict>;
                share: z.ZodOptional<z.ZodNumber>;
                gate: z.ZodOptional<z.ZodEnum<{
                    fail: "fail";
                    off: "off";
                    warn: "warn";
                }>>;
                values: z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
            }, z.core.$strict>>;
            note: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>>;
        metrics: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
            title: z.ZodOptional<z.ZodString>;
            metric: z.ZodEnum<{
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
            }>;
            better: z.ZodOptional<z.ZodEnum<{
                higher: "higher";
                lower: "lower";
            }>>;
            threshold: z.ZodOptional<z.ZodObject<{
                atLeast: z.ZodOptional<z.ZodNumber>;
                atMost: z.ZodOptional<z.ZodNumber>;
                share: z.ZodOptional<z.ZodNumber>;
                gate: z.ZodOptional<z.ZodEnum<{
                    fail: "fail";
                    off: "off";
                    warn: "warn";
                }>>;
            }, z.core.$strict>>;
            printed: z.ZodOptional<z.ZodObject<{
                tolerance: z.ZodObject<{
                    absolute: z.ZodOptional<z.ZodNumber>;
                    relative: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strict>;
                share: z.ZodOptional<z.ZodNumber>;
                gate: z.ZodOptional<z.ZodEnum<{
                    fail: "fail";
                    off: "off";
                    warn: "warn";
                }>>;
                values: z.ZodRecord<z.ZodString, z.ZodNumber>;
            }, z.core.$strict>>;
            margin: z.ZodOptional<z.ZodObject<{
                absolute: z.ZodOptional<z.ZodNumber>;
                relative: z.ZodOptional<z.ZodNumber>;
            }, z.core.$strict>>;
            note: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>>;
        note: z.ZodOptional<z.ZodString>;
        variants: z.ZodRecord<z.ZodString, z.ZodObject<{
            title: z.ZodOptional<z.ZodString>;
            parameters: z.ZodOptional<z.ZodInt>;
            training: z.ZodOptional<z.ZodObject<{
                epochs: z.ZodOptional<z.ZodInt>;
                batchSize: z.ZodOptional<z.ZodInt>;
                validationSplit: z.ZodOptional<z.ZodNumber>;
                shuffle: z.ZodOptional<z.ZodBoolean>;
                optimizer: z.ZodOptional<z.ZodDiscriminatedUnion<[z.ZodObject<{
                    name: z.ZodEnum<{
                        adam: "adam";
                        adamax: "adamax";
                    }>;
                    learningRate: z.ZodOptional<z.ZodNumber>;
                    beta1: z.ZodOptional<z.ZodNumber>;
                    beta2: z.ZodOptional<z.ZodNumber>;
                    epsilon: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strict>, z.ZodObject<{
                    name: z.ZodLiteral<"sgd">;
                    learningRate: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strict>, z.ZodObject<{
                    name: z.ZodLiteral<"momentum">;
                    learningRate: z.ZodOptional<z.ZodNumber>;
                    momentum: z.ZodNumber;
                    nesterov: z.ZodOptional<z.ZodBoolean>;
                }, z.core.$strict>, z.ZodObject<{
                    name: z.ZodLiteral<"rmsprop">;
                    learningRate: z.ZodOptional<z.ZodNumber>;
                    rho: z.ZodOptional<z.ZodNumber>;
                    momentum: z.ZodOptional<z.ZodNumber>;
                    epsilon: z.ZodOptional<z.ZodNumber>;
                    centered: z.ZodOptional<z.ZodBoolean>;
                }, z.core.$strict>, z.ZodObject<{
                    name: z.ZodLiteral<"adagrad">;
                    learningRate: z.ZodOptional<z.ZodNumber>;
                    initialAccumulatorValue: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strict>, z.ZodObject<{
                    name: z.ZodLiteral<"adadelta">;
                    learningRate: z.ZodOptional<z.ZodNumber>;
                    rho: z.ZodOptional<z.ZodNumber>;
                    epsilon: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strict>], "name">>;
                loss: z.ZodOptional<z.ZodEnum<{
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
            }, z.core.$strict>>;
            marks: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodLiteral<"stated">, z.ZodObject<{
                assumed: z.ZodString;
                alternatives: z.ZodOptional<z.ZodArray<z.ZodJSONSchema>>;
            }, z.core.$strict>]>>>;
            note: z.ZodOptional<z.ZodString>;
            layers: z.ZodOptional<z.ZodArray<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodEnum<{
                flatten: "flatten";
                globalAveragePooling1d: "globalAveragePooling1d";
                globalMaxPooling1d: "globalMaxPooling1d";
            }>, ...z.ZodObject<{
                [x: string]: z.ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>;
            }, z.core.$strict>[]]>, z.ZodObject<{
                bidirectional: z.ZodObject<{
                    layer: z.ZodUnion<readonly [z.ZodObject<{
                        [x: string]: z.ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>;
                    }, z.core.$strict>, z.ZodObject<{
                        [x: string]: z.ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>;
                    }, z.core.$strict>, z.ZodObject<{
                        [x: string]: z.ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>;
                    }, z.core.$strict>]>;
                    mergeMode: z.ZodOptional<z.ZodEnum<{
                        ave: "ave";
                        concat: "concat";
                        mul: "mul";
                        sum: "sum";
                    }>>;
                }, z.core.$strict>;
            }, z.core.$strict>, z.ZodObject<{
                timeDistributed: z.ZodObject<{
                    layer: z.ZodUnion<readonly [z.ZodEnum<{
                        flatten: "flatten";
                        globalAveragePooling1d: "globalAveragePooling1d";
                        globalMaxPooling1d: "globalMaxPooling1d";
                    }>, ...z.ZodObject<{
                        [x: string]: z.ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>;
                    }, z.core.$strict>[]]>;
                }, z.core.$strict>;
            }, z.core.$strict>]>>>;
            build: z.ZodOptional<z.ZodCustom<Build, Build>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** A suite as it is written, of either kind. */
export type SuiteSource = z.infer<typeof codeSuiteSchema>;
export type Mark = z.infer<typeof mark>;
export type LossName = (typeof lossNames)[number];
export type LayerSource = z.infer<typeof layerSchema>;
export {};
