/** Nobody else can read the library until `releaseLibrary()`, as while something large is written. */
export const holdLibrary = `new Promise((resolve, reject) => {
  const request = indexedDB.open('afterspace');
  request.onerror = () => reject(request.error);
  request.onsuccess = () => {
    const transaction = request.result.transaction([...request.result.objectStoreNames], 'readwrite');
    let isHeld = true;
    globalThis.releaseLibrary = () => { isHeld = false; };
    const hold = () => {
      resolve();
      if (!isHeld) return request.result.close();
      transaction.objectStore('about').count().onsuccess = hold;
    };
    hold();
  };
})`;
