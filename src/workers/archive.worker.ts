import { expose } from 'comlink';
import { archiveService } from './archive-service.ts';

expose(archiveService);
