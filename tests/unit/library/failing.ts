/** A request, as if the browser had failed to do it. */
export function failing<Request extends IDBRequest>(request: Request): Request {
  const error = new DOMException('The operation failed', 'UnknownError');
  return new Proxy(request, {
    get(target, name) {
      if (name === 'error') return error;
      if (name === 'removeEventListener') return () => undefined;
      if (name !== 'addEventListener') return Reflect.get(target, name);
      return (type: string, listener: () => void) => {
        if (type === 'error') target.addEventListener('success', listener);
      };
    },
  });
}
