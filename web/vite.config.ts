import react from '@vitejs/plugin-react'
import { resolve } from 'node:path'
import { defineConfig, loadEnv } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { inlineGeneratedDocuments } from './build/inline-documents.ts'
import { memberFiles, memberGuard } from './build/member-guard.ts'
import { writeTrustedDocuments } from './build/trusted-documents.ts'
import { twoDoors } from './build/two-doors.ts'

/** Two entries, one build: `desk.html` (bureau, committee) and `member.html` (phone, below `/m`). */
export default defineConfig(({ mode }) => {
  const api = loadEnv(mode, process.cwd(), 'VITE_')['VITE_API'] ?? 'http://127.0.0.1:4000'
  const proxy = Object.fromEntries(
    ['/graphql', '/uploads', '/photos', '/sheets', '/roster-imports', '/roster-template'].map((path) => [
      path,
      { target: api, changeOrigin: false },
    ]),
  )
  const documents = inlineGeneratedDocuments()
  return {
    root: import.meta.dirname,
    plugins: [
      documents.plugin,
      react(),
      twoDoors(),
      VitePWA({
        strategies: 'generateSW',
        registerType: 'prompt',
        injectRegister: false,
        filename: 'member-sw.js',
        scope: '/m/',
        manifestFilename: 'member.webmanifest',
        manifest: {
          id: '/m/',
          name: '安互',
          short_name: '安互',
          description: '互查、隐患整改、培训，手机上就能办',
          lang: 'zh-CN',
          start_url: '/m/',
          scope: '/m/',
          display: 'standalone',
          background_color: '#f4f6f4',
          theme_color: '#0b5f56',
          icons: [
            { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
            { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
          ],
        },
        workbox: {
          globPatterns: ['member.html', 'icon*', 'assets/**/*.{js,css}'],
          // The desk's chunks stay off the phone: only what the phone's graph can load is precached.
          manifestTransforms: [
            (entries) => ({
              manifest: entries.filter(
                ({ url }) => !url.startsWith('assets/') || memberFiles.has(url) || url.includes('worker'),
              ),
            }),
          ],
          navigateFallback: '/member.html',
          navigateFallbackAllowlist: [/^\/m(\/|$)/],
          cleanupOutdatedCaches: true,
          clientsClaim: false,
          skipWaiting: false,
          runtimeCaching: [
            {
              urlPattern: /\/photos\/.*/,
              // The server is asked each time, so that a right that ended ends here too; the copy is for no signal.
              handler: 'NetworkFirst',
              options: {
                cacheName: 'photos',
                networkTimeoutSeconds: 8,
                expiration: { maxEntries: 200, maxAgeSeconds: 3 * 86_400 },
              },
            },
          ],
        },
      }),
      writeTrustedDocuments(documents.manifest),
      memberGuard(),
    ],
    server: { port: 5173, proxy },
    preview: { port: 4173, proxy },
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      target: ['chrome87', 'safari14.1', 'firefox90'],
      rolldownOptions: {
        input: {
          desk: resolve(import.meta.dirname, 'desk.html'),
          member: resolve(import.meta.dirname, 'member.html'),
        },
        output: {
          assetFileNames: 'assets/[name]-[hash][extname]',
          chunkFileNames: 'assets/[name]-[hash].js',
          entryFileNames: 'assets/[name]-[hash].js',
        },
      },
    },
    worker: { format: 'es' },
  }
})
