import '@fontsource/pt-sans/400.css';
import '@fontsource/pt-sans/700.css';
import './styles/base.css';
import './styles/registers.css';
import './styles/application.css';
import { ApolloProvider } from '@apollo/client/react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { createClient } from './client.ts';
import { LanguageProvider } from './language.tsx';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <ApolloProvider client={createClient()}>
      <LanguageProvider>
        <App />
      </LanguageProvider>
    </ApolloProvider>,
  );
}
