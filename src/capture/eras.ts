/** What only Keras 1 had, and what Keras had until 2.x: modules, arguments and methods, as Python names them when it has them not. */
const ofKeras1 = [
  'nb_epoch',
  'nb_filter',
  'nb_row',
  'nb_col',
  'nb_worker',
  'border_mode',
  'samples_per_epoch',
  'show_accuracy',
  'W_regularizer',
  'b_regularizer',
  'W_constraint',
  'U_regularizer',
  'dropout_W',
  'dropout_U',
  'inner_activation',
  'inner_init',
  'init',
  'filter_length',
  'pool_length',
  'subsample',
  'subsample_length',
  'dim_ordering',
  'Convolution1D',
  'Convolution2D',
  'TimeDistributedDense',
];
const ofKeras2 = [
  'lr',
  'decay',
  'schedule_decay',
  'input_length',
  'batch_input_shape',
  'np_utils',
  'predict_classes',
  'predict_proba',
  'fit_generator',
  'evaluate_generator',
  'predict_generator',
  'CuDNNLSTM',
  'CuDNNGRU',
  'workers',
  'use_multiprocessing',
  'max_queue_size',
  'acc',
  'val_acc',
  'KerasClassifier',
  'KerasRegressor',
  'TimeseriesGenerator',
  'ImageDataGenerator',
  'make_sampling_table',
  'skipgrams',
];
/** Modules of Keras that are no more. */
const oldModule =
  /No module named '(?:tensorflow\.)?keras\.(?:layers\.\w+|utils\.\w+|wrappers[\w.]*|engine[\w.]*|preprocessing\.\w+)'/;

/** What Keras was written for, with the name that tells it. */
export interface OldNames {
  readonly keras: '1.2' | '2.2';
  readonly name: string;
}

/**
 * Whether a script came to its end because of a name that Keras has given up.
 *
 * @param failure the last line that Python said
 */
export function oldNamesIn(failure: string): OldNames | undefined {
  const told = /(?:KeyError|TypeError|ValueError|AttributeError|ImportError|ModuleNotFoundError)\b/.test(
    failure,
  );
  if (!told) return undefined;
  const quoted = [...failure.matchAll(/'([A-Za-z_]\w*)'|\b([A-Za-z_]\w*)=/g)].map(m => m[1] ?? m[2] ?? '');
  const first = quoted.find(name => ofKeras1.includes(name));
  if (first !== undefined) return { keras: '1.2', name: first };
  const second = quoted.find(name => ofKeras2.includes(name));
  if (second !== undefined) return { keras: '2.2', name: second };
  const module = oldModule.exec(failure)?.[0].replace(/^No module named /, '');
  return module === undefined ? undefined : { keras: '2.2', name: module.replaceAll("'", '') };
}
