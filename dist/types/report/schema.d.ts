import { z } from 'zod';
/** results.json. `Results` in src/verdict says what the fields mean; a field unknown to it is no error. */
export declare const resultsSchema: z.ZodObject<{
    format: z.ZodLiteral<1>;
    seedgate: z.ZodString;
    engine: z.ZodEnum<{
        compiled: "compiled";
        eager: "eager";
    }>;
    suites: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        version: z.ZodString;
        hash: z.ZodString;
        file: z.ZodString;
        title: z.ZodString;
        source: z.ZodObject<{
            title: z.ZodString;
            author: z.ZodOptional<z.ZodString>;
            url: z.ZodOptional<z.ZodString>;
            published: z.ZodOptional<z.ZodString>;
        }, z.core.$strip>;
        defects: z.ZodArray<z.ZodString>;
        seeds: z.ZodArray<z.ZodInt>;
        problems: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            title: z.ZodString;
            note: z.ZodOptional<z.ZodString>;
            experiments: z.ZodArray<z.ZodObject<{
                id: z.ZodString;
                problem: z.ZodString;
                variant: z.ZodString;
                title: z.ZodString;
                parameters: z.ZodOptional<z.ZodInt>;
                assumed: z.ZodArray<z.ZodString>;
                counts: z.ZodObject<{
                    ok: z.ZodInt;
                    diverged: z.ZodInt;
                    failed: z.ZodInt;
                    missing: z.ZodInt;
                }, z.core.$strip>;
                probes: z.ZodArray<z.ZodObject<{
                    probe: z.ZodString;
                    title: z.ZodString;
                    metric: z.ZodOptional<z.ZodObject<{
                        name: z.ZodEnum<{
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
                        better: z.ZodEnum<{
                            higher: "higher";
                            lower: "lower";
                        }>;
                        margin: z.ZodObject<{
                            absolute: z.ZodOptional<z.ZodNumber>;
                            relative: z.ZodOptional<z.ZodNumber>;
                        }, z.core.$strip>;
                    }, z.core.$strip>>;
                    truth: z.ZodArray<z.ZodNumber>;
                    printed: z.ZodOptional<z.ZodArray<z.ZodNumber>>;
                    seeds: z.ZodArray<z.ZodObject<{
                        seed: z.ZodInt;
                        status: z.ZodEnum<{
                            diverged: "diverged";
                            failed: "failed";
                            missing: "missing";
                            ok: "ok";
                        }>;
                        reason: z.ZodOptional<z.ZodString>;
                        prediction: z.ZodArray<z.ZodUnion<readonly [z.ZodNumber, z.ZodEnum<{
                            [-Infinity]: "-Infinity";
                            Infinity: "Infinity";
                            NaN: "NaN";
                        }>]>>;
                        error: z.ZodUnion<readonly [z.ZodNumber, z.ZodEnum<{
                            [-Infinity]: "-Infinity";
                            Infinity: "Infinity";
                            NaN: "NaN";
                        }>]>;
                        seconds: z.ZodNumber;
                    }, z.core.$strip>>;
                    summary: z.ZodOptional<z.ZodObject<{
                        n: z.ZodInt;
                        min: z.ZodArray<z.ZodNumber>;
                        q1: z.ZodArray<z.ZodNumber>;
                        median: z.ZodArray<z.ZodNumber>;
                        q3: z.ZodArray<z.ZodNumber>;
                        max: z.ZodArray<z.ZodNumber>;
                    }, z.core.$strip>>;
                    checks: z.ZodArray<z.ZodObject<{
                        id: z.ZodString;
                        target: z.ZodEnum<{
                            printed: "printed";
                            threshold: "threshold";
                            truth: "truth";
                        }>;
                        value: z.ZodArray<z.ZodNumber>;
                        tolerance: z.ZodObject<{
                            absolute: z.ZodOptional<z.ZodNumber>;
                            relative: z.ZodOptional<z.ZodNumber>;
                        }, z.core.$strip>;
                        bound: z.ZodOptional<z.ZodEnum<{
                            "at least": "at least";
                            "at most": "at most";
                        }>>;
                        share: z.ZodNumber;
                        gate: z.ZodEnum<{
                            fail: "fail";
                            off: "off";
                            warn: "warn";
                        }>;
                        within: z.ZodInt;
                        seeds: z.ZodInt;
                        absent: z.ZodOptional<z.ZodInt>;
                        interval: z.ZodObject<{
                            low: z.ZodNumber;
                            high: z.ZodNumber;
                            level: z.ZodNumber;
                        }, z.core.$strip>;
                        verdict: z.ZodEnum<{
                            inconclusive: "inconclusive";
                            "not reproduced": "not reproduced";
                            reproduced: "reproduced";
                        }>;
                        price: z.ZodOptional<z.ZodObject<{
                            seeds: z.ZodNumber;
                            seconds: z.ZodNumber;
                            capped: z.ZodOptional<z.ZodLiteral<true>>;
                        }, z.core.$strip>>;
                        place: z.ZodOptional<z.ZodObject<{
                            kind: z.ZodEnum<{
                                lucky: "lucky";
                                outside: "outside";
                                typical: "typical";
                                unlucky: "unlucky";
                            }>;
                            percentile: z.ZodArray<z.ZodNumber>;
                            chance: z.ZodOptional<z.ZodNumber>;
                        }, z.core.$strip>>;
                        position: z.ZodObject<{
                            line: z.ZodInt;
                            column: z.ZodInt;
                        }, z.core.$strip>;
                    }, z.core.$strip>>;
                }, z.core.$strip>>;
                curve: z.ZodOptional<z.ZodObject<{
                    epochs: z.ZodArray<z.ZodNumber>;
                    loss: z.ZodObject<{
                        low: z.ZodArray<z.ZodUnion<readonly [z.ZodNumber, z.ZodEnum<{
                            [-Infinity]: "-Infinity";
                            Infinity: "Infinity";
                            NaN: "NaN";
                        }>]>>;
                        median: z.ZodArray<z.ZodUnion<readonly [z.ZodNumber, z.ZodEnum<{
                            [-Infinity]: "-Infinity";
                            Infinity: "Infinity";
                            NaN: "NaN";
                        }>]>>;
                        high: z.ZodArray<z.ZodUnion<readonly [z.ZodNumber, z.ZodEnum<{
                            [-Infinity]: "-Infinity";
                            Infinity: "Infinity";
                            NaN: "NaN";
                        }>]>>;
                    }, z.core.$strip>;
                    validation: z.ZodOptional<z.ZodObject<{
                        low: z.ZodArray<z.ZodUnion<readonly [z.ZodNumber, z.ZodEnum<{
                            [-Infinity]: "-Infinity";
                            Infinity: "Infinity";
                            NaN: "NaN";
                        }>]>>;
                        median: z.ZodArray<z.ZodUnion<readonly [z.ZodNumber, z.ZodEnum<{
                            [-Infinity]: "-Infinity";
                            Infinity: "Infinity";
                            NaN: "NaN";
                        }>]>>;
                        high: z.ZodArray<z.ZodUnion<readonly [z.ZodNumber, z.ZodEnum<{
                            [-Infinity]: "-Infinity";
                            Infinity: "Infinity";
                            NaN: "NaN";
                        }>]>>;
                    }, z.core.$strip>>;
                }, z.core.$strip>>;
                seconds: z.ZodObject<{
                    init: z.ZodNumber;
                    compile: z.ZodNumber;
                    train: z.ZodNumber;
                }, z.core.$strip>;
                hash: z.ZodOptional<z.ZodString>;
                fingerprints: z.ZodOptional<z.ZodArray<z.ZodString>>;
                weights: z.ZodOptional<z.ZodString>;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
        claims: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            says: z.ZodString;
            problem: z.ZodString;
            probe: z.ZodString;
            metric: z.ZodOptional<z.ZodEnum<{
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
            better: z.ZodString;
            gate: z.ZodEnum<{
                fail: "fail";
                off: "off";
                warn: "warn";
            }>;
            printedErrors: z.ZodRecord<z.ZodString, z.ZodNumber>;
            comparisons: z.ZodArray<z.ZodObject<{
                than: z.ZodString;
                pairs: z.ZodObject<{
                    better: z.ZodInt;
                    than: z.ZodInt;
                }, z.core.$strip>;
                probability: z.ZodNumber;
                interval: z.ZodObject<{
                    low: z.ZodNumber;
                    high: z.ZodNumber;
                    level: z.ZodNumber;
                }, z.core.$strip>;
                p: z.ZodNumber;
                adjusted: z.ZodNumber;
                contrary: z.ZodOptional<z.ZodObject<{
                    p: z.ZodNumber;
                    adjusted: z.ZodNumber;
                }, z.core.$strip>>;
                verdict: z.ZodEnum<{
                    contradicted: "contradicted";
                    inconclusive: "inconclusive";
                    "not meaningful": "not meaningful";
                    supported: "supported";
                }>;
                price: z.ZodOptional<z.ZodObject<{
                    seeds: z.ZodNumber;
                    seconds: z.ZodNumber;
                    capped: z.ZodOptional<z.ZodLiteral<true>>;
                }, z.core.$strip>>;
            }, z.core.$strip>>;
            verdict: z.ZodEnum<{
                contradicted: "contradicted";
                inconclusive: "inconclusive";
                "not meaningful": "not meaningful";
                supported: "supported";
            }>;
            position: z.ZodObject<{
                line: z.ZodInt;
                column: z.ZodInt;
            }, z.core.$strip>;
        }, z.core.$strip>>;
        margin: z.ZodOptional<z.ZodObject<{
            absolute: z.ZodOptional<z.ZodNumber>;
            relative: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strip>>;
        unselected: z.ZodOptional<z.ZodObject<{
            experiments: z.ZodArray<z.ZodString>;
            claims: z.ZodArray<z.ZodString>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    plan: z.ZodOptional<z.ZodObject<{
        experiments: z.ZodArray<z.ZodString>;
        shard: z.ZodOptional<z.ZodString>;
    }, z.core.$strip>>;
    baseline: z.ZodOptional<z.ZodObject<{
        file: z.ZodString;
        obstacles: z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            says: z.ZodString;
            allowed: z.ZodBoolean;
        }, z.core.$strip>>;
        comparisons: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            suite: z.ZodOptional<z.ZodString>;
            change: z.ZodEnum<{
                "cannot tell": "cannot tell";
                drift: "drift";
                "no worse": "no worse";
                unchanged: "unchanged";
                worse: "worse";
            }>;
            seeds: z.ZodObject<{
                before: z.ZodInt;
                after: z.ZodInt;
            }, z.core.$strip>;
            metric: z.ZodOptional<z.ZodEnum<{
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
            medianError: z.ZodObject<{
                before: z.ZodUnion<readonly [z.ZodNumber, z.ZodEnum<{
                    [-Infinity]: "-Infinity";
                    Infinity: "Infinity";
                    NaN: "NaN";
                }>]>;
                after: z.ZodUnion<readonly [z.ZodNumber, z.ZodEnum<{
                    [-Infinity]: "-Infinity";
                    Infinity: "Infinity";
                    NaN: "NaN";
                }>]>;
            }, z.core.$strip>;
            probabilityWorse: z.ZodNumber;
            probabilityBeyondMargin: z.ZodOptional<z.ZodNumber>;
            p: z.ZodNumber;
            adjusted: z.ZodNumber;
            before: z.ZodOptional<z.ZodObject<{
                n: z.ZodInt;
                min: z.ZodArray<z.ZodNumber>;
                q1: z.ZodArray<z.ZodNumber>;
                median: z.ZodArray<z.ZodNumber>;
                q3: z.ZodArray<z.ZodNumber>;
                max: z.ZodArray<z.ZodNumber>;
            }, z.core.$strip>>;
            after: z.ZodOptional<z.ZodObject<{
                n: z.ZodInt;
                min: z.ZodArray<z.ZodNumber>;
                q1: z.ZodArray<z.ZodNumber>;
                median: z.ZodArray<z.ZodNumber>;
                q3: z.ZodArray<z.ZodNumber>;
                max: z.ZodArray<z.ZodNumber>;
            }, z.core.$strip>>;
            says: z.ZodString;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    gate: z.ZodObject<{
        passed: z.ZodBoolean;
        failures: z.ZodArray<z.ZodString>;
        warnings: z.ZodArray<z.ZodString>;
        counts: z.ZodObject<{
            reproduced: z.ZodInt;
            'not reproduced': z.ZodInt;
            inconclusive: z.ZodInt;
        }, z.core.$strip>;
        regressions: z.ZodInt;
    }, z.core.$strip>;
    notes: z.ZodOptional<z.ZodObject<{
        conflicts: z.ZodArray<z.ZodString>;
        foreign: z.ZodArray<z.ZodString>;
    }, z.core.$strip>>;
    environments: z.ZodArray<z.ZodObject<{
        platform: z.ZodString;
        arch: z.ZodString;
        cpu: z.ZodString;
        node: z.ZodString;
        seedgate: z.ZodString;
        tensorflow: z.ZodString;
        runtime: z.ZodString;
        isa: z.ZodString;
        fingerprint: z.ZodString;
    }, z.core.$strip>>;
    cost: z.ZodObject<{
        runs: z.ZodInt;
        trainSeconds: z.ZodNumber;
        wallSeconds: z.ZodNumber;
        cores: z.ZodInt;
    }, z.core.$strip>;
}, z.core.$strip>;
