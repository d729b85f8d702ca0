import { blobStoreContract } from './blob-store-contract.ts'
import { openMemoryBlobStore } from './memory-blob-store.ts'
import { openMemoryStore } from './memory-store.ts'
import { storeContract } from './store-contract.ts'

storeContract({
  name: 'memory',
  async open() {
    const store = openMemoryStore()
    return { store, reopen: async () => store }
  },
})

blobStoreContract({ name: 'memory', open: async () => ({ blobs: openMemoryBlobStore() }) })
