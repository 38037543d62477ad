/** Who trains: seedgate, and those that it is held to. */
export type PeerName = 'keras' | 'torch' | 'jax';
/** `eager` is seedgate's other engine, of one seed and where it is no matter of minutes. */
export type Trainer = 'seedgate' | 'eager' | PeerName;

/** One command, as a person starts it, from its start to its end. */
export interface Took {
  readonly seconds: number;
  /** Greatest sum of the resident memory of all its processes. */
  readonly mebibytes: number;
}

/** What it takes to train a number of seeds. */
export interface Seeds {
  readonly seeds: number;
  /** Nothing is kept from before but the installed libraries. */
  readonly cold: Took;
  /** The same again, with the compiled programs of the first time where something keeps them. */
  readonly warm: Took;
  /** Of it the training alone, without starting, compiling and reporting: a seed's share of the time. */
  readonly training: number;
  /** Seeds or epochs were measured in part and multiplied. */
  readonly multiplied?: true;
}

export interface Trained {
  readonly version: string;
  /** One seed first, then many. */
  readonly runs: readonly Seeds[];
  /** Of the first seeds, that it is the same work. */
  readonly losses: Readonly<Record<string, readonly number[]>>;
  /** Seconds of compiling one program, or of all of a kind that has several. */
  readonly compile?: number;
}

export interface ZooResult {
  readonly format: 1;
  readonly cpu: string;
  readonly cores: number;
  /** CPUs of the kinds that were measured on another machine, of as many cores; a kind is measured on one machine whole. */
  readonly elsewhere?: Readonly<Record<string, string>>;
  /** By kind and trainer. What is there is not measured again. */
  readonly kinds: Readonly<Record<string, Readonly<Partial<Record<Trainer, Trained>>>>>;
}
