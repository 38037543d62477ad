import { firstSeeds } from './text.ts';

/** The suite that init writes when it is given nothing: all of the format that a first article needs, in two seconds. */
export function firstSuite(schema: string, name: string): string {
  return `# yaml-language-server: $schema=${schema}
# A first suite, to be changed into yours. It runs as it is; docs/suite-format.md says what else there is.
format: 1
name: ${name}
# Raise it when the meaning of the suite changes.
version: 1.0.0
title: A line, and a model with a hidden layer
# What is re-trained. A publication has author, url and published (2019-09-13) too.
source: { title: An example by seedgate init }
# Each experiment is trained with seeds 1 to ${firstSeeds}; 16 of 16 settle a check at a share of 80 %.
seeds: ${firstSeeds}

defaults:
  training:
    epochs: 200
    batchSize: 8
    validationSplit: 0
    shuffle: true
    optimizer: { name: adam, learningRate: 0.01 }
    loss: meanSquaredError
  # Of each setting, whether the source states it. What is assumed may be why a number does not come out.
  marks:
    epochs: stated
    batchSize: stated
    validationSplit: { assumed: "Keras' default; nothing is said of it." }
    shuffle: { assumed: "Keras' default; nothing is said of it." }
    optimizer.name: stated
    optimizer.learningRate: stated
    loss: stated

problems:
  line:
    title: 2x + 1 for x from 0 to 2
    data:
      # samples × features: 0, 0.1, 0.2 … 2.
      inputs: { reshape: { of: { range: { from: 0, to: 2, step: 0.1 } }, shape: [21, 1] } }
      targets: { shift: { of: { scale: { of: inputs, by: 2 } }, by: 1 } }
    probes:
      # One input, what is true of it, and what was published.
      three:
        title: 3 → 7
        input: [3]
        # gate: fail lets the run fail when fewer than 80 % of the seeds come this near.
        truth: { value: 7, tolerance: { relative: 0.05 }, share: 0.8, gate: fail }
        # With all the digits that it was published with: 6.98 is not 6.980.
        printed: { values: { hidden: 6.98 } }
    variants:
      linear:
        title: Without a hidden layer
        layers: [{ dense: 1 }]
        training: { epochs: 600 }
        marks: { layers: stated, epochs: stated }
      hidden:
        title: Dense 16
        layers: [{ dense: { units: 16, activation: relu } }, { dense: 1 }]
        # Checked against the model.
        parameters: 49
        marks: { layers: stated }

# What the source claims, in your own words; judged over all seeds.
claims:
  hidden-is-better:
    says: A hidden layer comes closer to the truth.
    problem: line
    probe: three
    better: hidden
    than: linear
`;
}
