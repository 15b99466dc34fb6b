/** Stands in for the wire: nothing goes out, everything is accepted. */
export class Connection {
  start(): void {
    // Nothing to start.
  }
  stop(): void {
    // Nothing to stop.
  }
  flush(): void {
    // Nothing goes out.
  }
  forget(): Promise<boolean> {
    return Promise.resolve(true);
  }
}
