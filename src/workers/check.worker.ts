import { expose } from 'comlink';
import { createCheckService } from './check-service.ts';

expose(createCheckService());
