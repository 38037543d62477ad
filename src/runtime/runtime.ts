/** Native TensorFlow that is ready to be loaded: every file of it has been checked by its hash. */
export interface Runtime {
  /** Folder in the cache with the libraries and the binding. */
  readonly dir: string;
  readonly binding: string;
  readonly libraries: readonly { readonly name: string; readonly sha256: string }[];
  /** The pinned version; for libraries that were given, what their folder tells. */
  readonly tensorflow: string;
  /**
   * SHA-256 over the libraries and the binding's sources. Not over the compiled binding: it hands tensors on
   * and computes nothing, so that two machines with different compilers have the same hash and the same bits.
   */
  readonly hash: string;
  readonly source: 'wheel' | 'SEEDGATE_LIBTENSORFLOW';
}
