// What was computed for a text a moment ago, so that an edit in one sentence does not pay for its neighbours again.

/** Remembers the values of up to twice `most` recent keys. Forgetting costs time only: `make` must be pure. */
export class Recent<Value, Key = string> {
  #young = new Map<Key, Value>();
  #old = new Map<Key, Value>();

  constructor(
    readonly most: number,
    readonly make: (key: Key) => Value,
  ) {}

  /** The value of a key. `make`: gives what the one of the constructor would, for a caller that knows more of the key. */
  get(key: Key, make: (key: Key) => Value = this.make): Value {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const value = this.#old.get(key) ?? make(key);
    if (this.#young.size >= this.most) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
    return value;
  }
}
